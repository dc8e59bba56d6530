// @vitest-environment happy-dom
import {fireEvent, render, screen, within} from '@testing-library/react';
import {describe, expect, it, vi} from 'vitest';
import {
  openingOf,
  type ScenarioId,
  scenarioGroups,
  scenarioIds,
  scenarioLink,
  scenarios,
} from '../../lab/scenarios/scenarios.ts';
import {labCatalogues} from '../../text/catalogues.ts';
import {localeIds} from '../../text/locales.ts';
import {fly} from '../page.fixture.tsx';
import {ScenarioPicker} from './ScenarioPicker.tsx';

describe.each(localeIds)('The scenario picker (%s)', (locale) => {
  const words = labCatalogues[locale];
  const {page} = words;

  function open(scenario: ScenarioId | null = null) {
    const onScenario = vi.fn<(run: string, at: number) => void>();
    const onOwnRun = vi.fn<() => void>();
    render(<ScenarioPicker words={words} id="lab" scenario={scenario} onScenario={onScenario} onOwnRun={onOwnRun} />);
    const panel = fly(new RegExp(`^${page.scenario}`));
    return {onScenario, onOwnRun, panel, field: within(panel).getByRole('combobox', {name: page.findScenario})};
  }
  const titles = () => screen.queryAllByRole('option').map((option) => option.firstElementChild?.textContent);
  const titleOf = (id: ScenarioId) => words.scenarios[id].title;
  const active = () => document.querySelector('[data-active]')?.firstElementChild?.textContent;
  const write = (field: HTMLElement, value: string) => fireEvent.change(field, {target: {value}});

  it('names what is shown, and has every scenario in its group with what it teaches, a run of one’s own first', () => {
    open('plainLife');
    expect(screen.getByRole('button', {name: `${page.scenario} ${titleOf('plainLife')}`})).toBeTruthy();
    expect(screen.getAllByRole('group').map((group) => group.getAttribute('aria-labelledby'))).toHaveLength(
      scenarioGroups.length,
    );
    for (const group of scenarioGroups)
      expect(screen.getByRole('group', {name: page.scenarioGroups[group]})).toBeTruthy();
    expect(titles()).toEqual([page.ownRun, ...scenarioIds.map(titleOf)]);
    for (const id of scenarioIds) expect(screen.getByText(words.scenarios[id].teaches)).toBeTruthy();
    expect(screen.getAllByRole('option', {selected: true}).map(({textContent}) => textContent)).toEqual([
      expect.stringContaining(titleOf('plainLife')),
    ]);
  });

  it('finds what a scenario mentions anywhere, and says so in a sentence when none does', () => {
    const {field} = open();
    write(field, 'n11');
    expect(titles()).toEqual([titleOf('sessionReinstatedMidway')]);
    write(field, 'ERL 1');
    expect(titles()).toEqual(
      scenarioIds.filter((id) => 'erl' in scenarios[id].settings && scenarios[id].settings.erl === 1).map(titleOf),
    );
    write(field, 'zzz');
    expect(titles()).toEqual([]);
    expect(screen.getByRole('status').textContent).toBe(page.noScenario('zzz'));
  });

  it('is used by keyboard: arrows mark, around both ends, and Enter takes what is marked', () => {
    const {field, onScenario} = open();
    expect(active()).toBe(page.ownRun);
    fireEvent.keyDown(field, {key: 'ArrowUp'});
    expect(active()).toBe(titleOf(scenarioIds.at(-1)!));
    fireEvent.keyDown(field, {key: 'ArrowDown'});
    fireEvent.keyDown(field, {key: 'ArrowDown'});
    expect(active()).toBe(titleOf(scenarioIds[0]!));
    expect(document.getElementById(field.getAttribute('aria-activedescendant')!)?.hasAttribute('data-active')).toBe(
      true,
    );
    write(field, titleOf('secondConnection'));
    fireEvent.keyDown(field, {key: 'Enter'});
    const link = scenarioLink(scenarios.secondConnection);
    expect(onScenario.mock.calls).toEqual([[link, openingOf('secondConnection')?.steps]]);
  });

  it('closes with a choice, and begins nothing anew when the choice is what is shown', () => {
    const {onScenario, panel} = open('cableCut');
    fireEvent.click(screen.getByRole('option', {selected: true}));
    expect(panel.childElementCount).toBe(0);
    expect(onScenario).not.toHaveBeenCalled();
  });

  it('leads back to a run of one’s own', () => {
    const {onOwnRun} = open('cableCut');
    fireEvent.click(screen.getByRole('option', {name: new RegExp(`^${page.ownRun}`)}));
    expect(onOwnRun).toHaveBeenCalledOnce();
  });
});
