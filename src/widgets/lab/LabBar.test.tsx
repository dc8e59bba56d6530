// @vitest-environment happy-dom
import {fireEvent, render, screen, within} from '@testing-library/react';
import {describe, expect, it, vi} from 'vitest';
import {readLabRun} from '../../lab/run/labLink.ts';
import {worldAfter} from '../../lab/run/labRun.ts';
import {openingOf, type ScenarioId, scenarioLink, scenarios} from '../../lab/scenarios/scenarios.ts';
import {sayAction} from '../../say/lab.ts';
import {labCatalogues} from '../../text/catalogues.ts';
import {localeIds} from '../../text/locales.ts';
import {clipboard, fly, press} from '../page.fixture.tsx';
import {LabBar} from './LabBar.tsx';

describe.each(localeIds)('The bar of the lab (%s)', (locale) => {
  const words = labCatalogues[locale];
  const {page, table} = words;

  function bar({scenario = null, run, at, isPlaying = false}: Shown) {
    const {run: read, played} = readLabRun(run ?? (scenario === null ? null : scenarioLink(scenarios[scenario])));
    const on = {
      onJump: vi.fn<(step: number) => void>(),
      toggle: vi.fn<() => void>(),
      setSpeed: vi.fn<(speed: number) => void>(),
      onReset: vi.fn<() => void>(),
      onPlayOpening: vi.fn<() => void>(),
    };
    render(
      <LabBar
        words={words}
        id="lab"
        scenario={scenario}
        settings={read.settings}
        played={played}
        at={at ?? played.steps.length}
        opening={scenario === null ? 0 : (openingOf(scenario)?.steps ?? 0)}
        play={{isPlaying, toggle: on.toggle, speed: 1, setSpeed: on.setSpeed}}
        onJump={on.onJump}
        onPlayOpening={on.onPlayOpening}
        onScenario={vi.fn()}
        onSettings={vi.fn()}
        onReset={on.onReset}
        copyAddress={() => 'the address'}
        onCite={() => undefined}
        onEmbed={() => undefined}
        onPresent={() => undefined}
      />,
    );
    return {...on, played};
  }
  const steps = () => screen.getByRole('group', {name: page.steps});

  it('has a dot for each step of the story, named by its action, the current one with its number', () => {
    const from = openingOf('resetOnly')!.steps;
    const {played, onJump} = bar({scenario: 'resetOnly', at: 9});
    const dots = within(steps()).getAllByRole('button').slice(1);
    expect(dots.map((dot) => dot.getAttribute('aria-label'))).toEqual(
      played.steps.slice(from).map(({action}, index) => {
        const number = from + index + 1;
        return page.stepName({number, action: sayAction(words, action, worldAfter(played, number - 1))});
      }),
    );
    const current = dots.filter((dot) => dot.getAttribute('aria-current') === 'step');
    expect(current.map(({textContent}) => textContent)).toEqual(['9']);
    // One stop for the tab key.
    expect(dots.filter(({tabIndex}) => tabIndex === 0)).toEqual(current);
    fireEvent.click(dots[0]!);
    expect(onJump.mock.calls).toEqual([[from + 1]]);
  });

  it('says what set the session up, and plays it from the start', () => {
    const from = openingOf('cableCut')!.steps;
    const {onPlayOpening} = bar({scenario: 'cableCut', at: from});
    press(page.setUp(from));
    expect(onPlayOpening).toHaveBeenCalledOnce();
  });

  it('has no opening in a run of one’s own, and a slider in the place of very many dots', () => {
    const {onJump} = bar({run: scenarioLink(scenarios.reassignment), at: 4});
    expect(within(steps()).queryAllByRole('button')).toEqual([]);
    const slider = within(steps()).getByRole<HTMLInputElement>('slider', {name: page.steps});
    expect([slider.value, slider.max]).toEqual(['4', String(scenarios.reassignment.steps.length)]);
    fireEvent.change(slider, {target: {value: '7'}});
    expect(onJump.mock.calls).toEqual([[7]]);
  });

  it('plays and pauses, and at the end of a run keeps a button that does nothing', () => {
    const {toggle} = bar({scenario: 'cableCut', at: 8});
    press(page.play);
    expect(toggle).toHaveBeenCalledOnce();
    document.body.replaceChildren();
    const atEnd = bar({scenario: 'cableCut'});
    expect(screen.getByRole('button', {name: page.play}).getAttribute('aria-disabled')).toBe('true');
    press(page.play);
    expect(atEnd.toggle).not.toHaveBeenCalled();
  });

  it('sets how fast a run plays, beside the settings of a run', async () => {
    const {setSpeed} = bar({scenario: 'cableCut', at: 8});
    fly(new RegExp(page.settings));
    fireEvent.click(screen.getByRole('radio', {name: '2×'}));
    expect(setSpeed.mock.calls).toEqual([[2]]);
    expect(await screen.findByLabelText('ErrorRecoveryLevel')).toBeTruthy();
  });

  it('starts over, and copies the address of the step', async () => {
    const copied = clipboard();
    const {onReset} = bar({scenario: 'cableCut', at: 8});
    press(table.simulator.reset);
    expect(onReset).toHaveBeenCalledOnce();
    press(table.simulator.copyLink);
    await screen.findByText(table.copying.copied);
    expect(copied.mock.calls).toEqual([['the address']]);
  });
});

interface Shown {
  readonly scenario?: ScenarioId | null;
  readonly run?: string;
  readonly at?: number;
  readonly isPlaying?: boolean;
}
