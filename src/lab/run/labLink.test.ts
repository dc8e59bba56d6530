import {describe, expect, it} from 'vitest';
import type {Action} from '../world/action.ts';
import {allActions} from '../world/actions.ts';
import {stepLimit} from '../../run/linkText.ts';
import {memoLabRuns, readAction, readLabRun, writeAction, writeLabRun} from './labLink.ts';
import {oneLoggedIn} from '../scenarios/openings.ts';
import {scenarioLink, scenarios} from '../scenarios/scenarios.ts';

const settings = 'erl2.max2.wait2.retain20.tasks';
const start = `1~${settings}`;

describe('a link of the lab', () => {
  it.each(Object.entries(scenarios))('%s is read back as it was written', (_, scenario) => {
    const link = scenarioLink(scenario);
    const {run, refusal} = readLabRun(link);
    expect(refusal).toBeNull();
    expect(writeLabRun(run)).toBe(link);
  });

  it('without text is the start of the plain settings', () => {
    expect(readLabRun(null)).toEqual(readLabRun(''));
    expect(readLabRun(null).refusal).toBeNull();
  });

  it.each<[string, string]>([
    ['another version', `2~${settings}`],
    ['a version of the reader’s own', '<script>'],
  ])('with %s is refused as a whole', (_, link) => {
    expect(readLabRun(link).refusal?.kind).toBe('version');
    expect(readLabRun(link).run.actions).toEqual([]);
  });

  it.each([
    '',
    'erl3.max1.wait2.retain20',
    'erl0.max4.wait2.retain20',
    'erl0.max1.wait9999.retain20',
    'erl0.max1.wait2.retain20.tasks.tasks',
    'erl0',
  ])('with settings %j is refused as a whole', (found) => {
    expect(readLabRun(`1~${found}~connect-newSession`).refusal).toEqual({kind: 'settings', found});
  });

  it('keeps what was possible before a step that is not', () => {
    const read = readLabRun(`${start}~connect-newSession~accept-a~deliver-a-target`);
    expect(read.run.actions).toHaveLength(1);
    expect(read.refusal).toMatchObject({
      kind: 'impossibleStep',
      number: 2,
      found: 'accept-a',
      reason: {reason: {kind: 'noConnection'}},
    });
  });

  it('keeps what was possible before a word that is no action', () => {
    const read = readLabRun(`${start}~connect-newSession~explode-a`);
    expect(read.run.actions).toHaveLength(1);
    expect(read.refusal).toEqual({kind: 'unknownStep', number: 2, found: 'explode-a'});
  });

  it.each([
    'deliver-a',
    'deliver-z-target',
    'deliver-a-target-1',
    'logout-a-3',
    'logout-a-1-9',
    'async-a-2-x',
    'connect-newSession-7',
    'connect-newSession-null',
    'connect-newSession-',
    'connect',
    'timeout-a-login',
    'timeout-target-a-lunch',
    'sessionTimeout',
    'answer-a-4',
    '__proto__',
    'constructor-a',
    '',
  ])('does not take %j for an action', (token) => {
    expect(readAction(token)).toBeNull();
  });

  it('cuts a run that is longer than anybody would read, and plays it up to there', () => {
    // A target may send this again and again: nobody has to read it.
    const again = Array.from({length: stepLimit}, () => 'async-a-1');
    const endless = [...oneLoggedIn, ...again];
    const {run, played, refusal} = readLabRun(`${start}~${endless.join('~')}`);
    expect(refusal).toEqual({kind: 'tooLong', limit: stepLimit});
    expect(played.steps).toHaveLength(stepLimit);
    expect(run.actions.map(writeAction)).toEqual(endless.slice(0, stepLimit));
    expect(readLabRun(writeLabRun(run)).refusal).toBeNull();
  });

  it('shortens what it quotes', () => {
    const long = readLabRun(`${start}~${'x'.repeat(100_000)}`).refusal;
    expect(long?.kind === 'unknownStep' && long.found.length).toBe(41);
  });

  it('has one text for each action, and one action for each text', () => {
    const {played} = readLabRun(
      `${start}~connect-newSession~deliver-a-target~deliver-a-initiator~deliver-a-target~accept-a~deliver-a-initiator~connect-addConnection~deliver-b-target~deliver-b-initiator~deliver-b-target~accept-b~deliver-b-initiator~reset-a~deliver-a-initiator`,
    );
    const world = played.steps.at(-1)?.world ?? played.start;
    const actions: readonly Action[] = allActions(world);
    expect(actions.length).toBeGreaterThan(30);
    expect(new Set(actions.map(writeAction)).size).toBe(actions.length);
    expect(actions.map((action) => readAction(writeAction(action)))).toEqual(actions);
  });

  it('with one step more plays that step alone', () => {
    const read = memoLabRuns();
    const before = read(`${start}~connect-newSession~deliver-a-target`);
    const after = read(`${start}~connect-newSession~deliver-a-target~deliver-a-initiator`);
    expect(after.run.settings).toBe(before.run.settings);
    expect(after.played.steps[1]).toBe(before.played.steps[1]);
    expect(after).toEqual(readLabRun(`${start}~connect-newSession~deliver-a-target~deliver-a-initiator`));
  });

  it('with another beginning plays all of it', () => {
    const read = memoLabRuns();
    read(`${start}~connect-newSession~deliver-a-target~deliver-a-initiator`);
    for (const other of [
      `${start}~connect-newSession~reset-a~deliver-a-initiator`,
      '1~erl0.max1.wait2.retain20~connect-newSession~deliver-a-target',
      '1~erl9~connect-newSession~deliver-a-target',
      '2',
      null,
    ])
      expect(read(other)).toEqual(readLabRun(other));
  });
});
