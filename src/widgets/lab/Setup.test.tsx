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
import {defaultSettings, type Settings} from '../../lab/world/world.ts';
import {labCatalogues} from '../../text/catalogues.ts';
import {localeIds} from '../../text/locales.ts';
import '../page.fixture.tsx';
import {Setup} from './Setup.tsx';

describe.each(localeIds)('Before a run (%s)', (locale) => {
  const words = labCatalogues[locale];
  const {page} = words;

  function setup(scenario: ScenarioId | null = null) {
    const onScenario = vi.fn<(run: string, at: number) => void>();
    const onSettings = vi.fn<(settings: Settings) => void>();
    render(
      <Setup
        words={words}
        scenario={scenario}
        settings={defaultSettings}
        id="lab"
        onScenario={onScenario}
        onSettings={onSettings}
      />,
    );
    return {onScenario, onSettings, picker: screen.getByRole<HTMLSelectElement>('combobox', {name: page.scenario})};
  }
  const field = (name: string) => screen.getByLabelText<HTMLInputElement>(name);
  const apply = () => fireEvent.submit(document.querySelector('form')!);

  it('every scenario can be picked, in its group, and begins where its story begins', () => {
    const {picker, onScenario} = setup();
    const groups = within(picker).getAllByRole<HTMLOptGroupElement>('group');
    expect(groups.map(({label}) => label)).toEqual(scenarioGroups.map((group) => page.scenarioGroups[group]));
    expect(within(picker).getAllByRole('option')).toHaveLength(1 + scenarioIds.length);
    fireEvent.change(picker, {target: {value: 'secondConnection'}});
    expect(onScenario.mock.calls).toEqual([
      [scenarioLink(scenarios.secondConnection), openingOf('secondConnection')?.steps ?? 0],
    ]);
  });

  it('the scenario that a run is stands in the list, or that the run is one’s own', () => {
    expect(setup('plainLife').picker.value).toBe('plainLife');
    document.body.innerHTML = '';
    expect(setup().picker.selectedOptions[0]?.textContent).toBe(page.ownRun);
  });

  it('settings begin a run with what was chosen', () => {
    const {onSettings} = setup();
    fireEvent.change(field('ErrorRecoveryLevel'), {target: {value: '2'}});
    fireEvent.change(field('MaxConnections'), {target: {value: '2'}});
    fireEvent.change(field(page.seconds('Time2Wait')), {target: {value: '5'}});
    fireEvent.change(field(page.seconds('Time2Retain')), {target: {value: '60'}});
    fireEvent.click(field(page.tasks));
    apply();
    expect(onSettings.mock.calls).toEqual([
      [{erl: 2, maxConnections: 2, time2Wait: 5, time2Retain: 60, tasks: !defaultSettings.tasks}],
    ]);
  });

  it('a time that is none is left as it was', () => {
    const {onSettings} = setup();
    for (const wrong of ['-1', '2.5', '99999']) {
      fireEvent.change(field(page.seconds('Time2Wait')), {target: {value: wrong}});
      apply();
    }
    expect(onSettings.mock.calls).toEqual([[defaultSettings], [defaultSettings], [defaultSettings]]);
  });
});
