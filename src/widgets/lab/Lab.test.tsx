// @vitest-environment happy-dom
import {fireEvent, render, screen, waitFor, within} from '@testing-library/react';
import {describe, expect, it} from 'vitest';
import {deliverAll} from '../../lab/run/deliverAll.ts';
import {readLabRun} from '../../lab/run/labLink.ts';
import {worldAfter} from '../../lab/run/labRun.ts';
import {oneLoggedIn, resetOfA} from '../../lab/scenarios/openings.ts';
import {openingOf, scenarioLink, scenarios} from '../../lab/scenarios/scenarios.ts';
import {stepLimit} from '../../run/linkText.ts';
import {sayAction, sayLabRefusal} from '../../say/lab.ts';
import {sayOutcome} from '../../say/outcome.ts';
import {labCatalogues} from '../../text/catalogues.ts';
import {localeIds} from '../../text/locales.ts';
import {clipboard, fly, Link, lit, Placed, press, svgs} from '../page.fixture.tsx';
import {Lab} from './Lab.tsx';
import type {LabPlace} from './LabPlace.ts';

const head = '1~erl0.max1.wait2.retain20';
const loggedIn = [head, ...oneLoggedIn].join('~');

describe.each(localeIds)('The lab (%s)', (locale) => {
  const words = labCatalogues[locale];
  const {page, table} = words;

  function open(run: string | null = null, at: number | null = null, named: Pick<LabPlace, 'unknownScenario'> = {}) {
    render(
      <Placed at={{run, at, ...named}}>
        {(place, move) => (
          <Lab
            words={words}
            Link={Link}
            svgs={svgs}
            place={place}
            onMove={move}
            addressOf={({run: text, at: step}) => `${text} at ${step}`}
            onCite={() => undefined}
            onEmbed={() => undefined}
            onPresent={() => undefined}
            scenariosAddress="/scenarios"
            findWays={() => Promise.resolve([])}
          />
        )}
      </Placed>,
    );
  }

  /** States on the stage, of the initiator before those of the target, each end from its session down. */
  const stage = () => screen.getByRole('group', {name: page.world});
  const states = () =>
    within(stage())
      .getAllByRole('link')
      .map(({textContent}) => textContent);
  const connections = () => states().filter((state) => !state.startsWith('Q'));
  /** What a screen reader reads out after a step. */
  const spoken = () =>
    screen.getByRole('region', {name: page.title}).querySelector(':scope > [role=status]')?.textContent;
  const step = (text: string, at: number) => {
    const {played} = readLabRun(text);
    return {taken: played.steps[at - 1]!, before: worldAfter(played, at - 1)};
  };

  it('shows both ends at rest before the first step, and says so', () => {
    open();
    expect(states()).toEqual(['Q1 FREE', 'S1 FREE', 'Q1 FREE', 'S1 FREE']);
    expect(spoken()).toBe(page.atStart);
  });

  it('moves the machines of both ends by what is pressed: in words, in the pictures, in speech and in the log', async () => {
    open(loggedIn);
    expect(states()).toEqual(['Q3 LOGGED_IN', 'S5 LOGGED_IN', 'Q3 LOGGED_IN', 'S5 LOGGED_IN']);
    const reset = {do: 'reset', wire: 'a'} as const;
    const {before} = step(`${loggedIn}~reset-a`, 7);
    press(sayAction(words, reset, before), stage());
    const {taken} = step(`${loggedIn}~reset-a`, 7);
    expect(spoken()).toBe(sayOutcome(words, taken, before, 7));
    await waitFor(() => expect(document.querySelector('ol [aria-current=step]')?.textContent).toMatch(/^7 /));
  });

  it('lights each machine where its end stands', async () => {
    open([loggedIn, ...resetOfA].join('~'));
    await waitFor(() => expect(lit('current')).toContain('R1'));
    // The target's has only just come there, and is seen as the S8 that it is.
    expect(connections()).toEqual(['R1 CLEANUP_WAIT', 'S8 CLEANUP_WAIT']);
  });

  it('delivers what travels, one at a time or all that is under way', () => {
    open(`${head}~connect-newSession`);
    press(page.deliver);
    expect(connections()).toEqual(['S2 XPT_WAIT', 'S3 XPT_UP']);

    press(page.deliverAll);
    const {played} = readLabRun(`${head}~connect-newSession~deliver-a-target`);
    const all = deliverAll(worldAfter(played, 2), stepLimit);
    expect(all.length).toBeGreaterThan(0);
    expect(screen.queryByRole('button', {name: page.deliver})).toBeNull();
    expect(screen.getByRole('button', {name: page.deliverAll}).getAttribute('aria-disabled')).toBe('true');
    expect(spoken()).toMatch(new RegExp(`^${2 + all.length}\\. `));
  });

  it('begins a scenario where its story begins, and says what it is about and what comes next', () => {
    open();
    fly(new RegExp(`^${page.scenario}`));
    fireEvent.click(screen.getByRole('option', {name: new RegExp(`^${words.scenarios.secondConnection.title}`)}));
    const run = scenarioLink(scenarios.secondConnection);
    const from = openingOf('secondConnection')?.steps ?? 0;
    const {played} = readLabRun(run);
    const next = page.next(sayAction(words, played.steps[from]!.action, worldAfter(played, from)));
    expect(screen.getByText(words.scenarios.secondConnection.context)).toBeTruthy();
    press(next);
    expect(spoken()).toMatch(new RegExp(`^${from + 1}\\. `));
  });

  it('says before an action at an earlier step that it replaces what came after, and then does so', () => {
    open(loggedIn, 1);
    expect(screen.getByText(page.replacesShort({first: 2, last: 6}))).toBeTruthy();
    const {played} = readLabRun(loggedIn);
    press(sayAction(words, {do: 'cut', wire: 'a'}, worldAfter(played, 1)), stage());
    expect(screen.queryByText(page.replacesShort({first: 2, last: 6}))).toBeNull();
    expect(spoken()).toMatch(/^2\. /);
    expect(screen.queryByRole('alert')).toBeNull();
    expect(screen.getByRole('button', {name: new RegExp(`^${page.atEnd}`)}).getAttribute('aria-disabled')).toBe('true');
  });

  it('goes on along its run when what is pressed is what the run does next', () => {
    open(scenarioLink(scenarios.plainLife), 1);
    press(page.deliver);
    expect(spoken()).toMatch(/^2\. /);
    expect(screen.getByText(words.scenarios.plainLife.notes.accepted)).toBeTruthy();
  });

  it('leaves a run as it is when there is nothing to deliver', () => {
    open(loggedIn, 0);
    press(page.deliverAll);
    expect(screen.getByRole('button', {name: table.simulator.back}).getAttribute('aria-disabled')).toBe('true');
    expect(screen.getByRole('button', {name: new RegExp(`^${page.next('')}`)})).toBeTruthy();
  });

  it('starts over with the same settings, and copies the address of the step that is shown', async () => {
    const copied = clipboard();
    open('1~erl2.max2.wait5.retain60~connect-newSession');
    for (const name of [table.simulator.reset, table.simulator.copyLink])
      fireEvent.click(screen.getAllByRole('button', {name})[0]!);
    await screen.findByText(table.copying.copied);
    expect(copied.mock.calls).toEqual([['1~erl2.max2.wait5.retain60 at null']]);
  });

  it('says why a link is not played to its end, and shows what is possible', () => {
    const wrong = `${loggedIn}~answer-a-0`;
    open(wrong);
    const {refusal, played} = readLabRun(wrong);
    expect(screen.getByRole('alert').textContent).toBe(sayLabRefusal(words, refusal!, played.steps.length));
    expect(states()).toContain('S5 LOGGED_IN');
  });

  it.each([7, Infinity])(
    'says that a link leads to a step that its run does not have (%d), and shows the last',
    (at) => {
      open(loggedIn, at);
      const count = oneLoggedIn.length;
      expect(screen.getByRole('alert').textContent).toBe(sayLabRefusal(words, {kind: 'place', limit: count}, count));
      expect(states()).toContain('S5 LOGGED_IN');
      press(table.simulator.back);
      expect(screen.queryByRole('alert')).toBeNull();
    },
  );

  it('says that it does not have the scenario of a link, and begins', () => {
    const long = 'x'.repeat(100);
    open(null, null, {unknownScenario: long});
    const found = `${'x'.repeat(40)}…`;
    expect(screen.getByRole('alert').textContent).toBe(sayLabRefusal(words, {kind: 'scenario', found}, 0));
    expect(states()).toContain('Q1 FREE');
  });

  it('says when a run is as long as a run can be', () => {
    const life = ['connect-newSession', 'reset-a', 'deliver-a-initiator'];
    const long = [head, ...Array.from({length: stepLimit}, (_, index) => life[index % life.length])].join('~');
    expect(readLabRun(long).played.steps).toHaveLength(stepLimit);
    open(long);
    expect(screen.getByText(page.runIsFull(stepLimit))).toBeTruthy();
  });
});
