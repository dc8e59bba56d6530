import {describe, expect, it} from 'vitest';
import {clausesOf, families, familyIds, machineIds, roles} from '../spec/index.ts';
import {startPositions} from './positions.ts';
import {readRun, memoRuns, writeRun} from './runLink.ts';
import {stepLimit} from './linkText.ts';

describe('a link', () => {
  it('is short, can be read aloud, and names its version', () => {
    const {run} = readRun('1~cleanup~target~R1~M2-csmE-1~M3-csmE-3', 'cleanup');
    expect(writeRun(run)).toBe('1~cleanup~target~R1~M2-csmE-1~M3-csmE-3');
  });

  it('names the event where one clause has several', () => {
    const text = '1~connection~target~S6~T17-b.transportReset';
    const {run, refusal} = readRun(text, 'connection');
    expect(refusal).toBeNull();
    expect(run.steps).toEqual([{clause: 'T17-target-b', event: 'transportReset'}]);
    expect(writeRun(run)).toBe(text);
  });

  it('without the event means the first one, as in links written before the clause had several', () => {
    const {run, refusal} = readRun('1~connection~initiator~S6~T17-a', 'connection');
    expect(refusal).toBeNull();
    expect(run.steps).toEqual([{clause: 'T17-initiator-a', event: 'logoutFailed'}]);
    expect(writeRun(run)).toBe('1~connection~initiator~S6~T17-a.logoutFailed');
  });

  it('keeps its meaning: the first event of a clause with several never changes, nor gets one before it', () => {
    const several = machineIds.flatMap((machine) => clausesOf(machine)).filter(({events}) => events.length > 1);
    // A row that turns up here had one event when links to it were written: put that event first, then add the row.
    expect(Object.fromEntries(several.map(({id, events}) => [id, events[0]]))).toEqual({
      'T17-initiator-a': 'logoutFailed',
      'T17-initiator-b': 'transportTimedOut',
      'T17-target-b': 'transportTimedOut',
    });
  });

  it('may start in any state, and in R2 says by which means', () => {
    expect(readRun('1~cleanup~initiator~R2-csmI~M4-csmI-1', 'cleanup')).toMatchObject({
      refusal: null,
      run: {start: {state: 'R2', means: 'csmI'}},
      played: [{to: {state: 'R3', means: null}}],
    });
    for (const family of familyIds) {
      for (const role of roles) {
        for (const start of startPositions(families[family][role], role)) {
          expect(readRun(writeRun({start, steps: []}), family).run.start).toEqual(start);
        }
      }
    }
  });

  it('opens a fresh run when there is none', () => {
    expect(readRun(null, 'session')).toMatchObject({
      refusal: null,
      played: [],
      run: {start: {state: 'Q1', role: 'initiator'}},
    });
    expect(readRun('', 'session').refusal).toBeNull();
  });
});

describe('a link that cannot be played to its end', () => {
  it.each([
    ['of another version', '2~cleanup~target~R1', {kind: 'version', found: '2'}],
    ['of another page', '1~session~target~Q1', {kind: 'family', found: 'session', expected: 'cleanup'}],
    ['of no known role', '1~cleanup~proxy~R1', {kind: 'role', found: 'proxy'}],
    ['from a state that this machine has not', '1~cleanup~target~S8', {kind: 'state', found: 'S8'}],
    ['from R2 without its means', '1~cleanup~target~R2', {kind: 'state', found: 'R2'}],
    ['with a word that is no clause', '1~cleanup~target~R1~M9-1', {kind: 'unknownStep', number: 1, found: 'M9-1'}],
    [
      'with the name of a JavaScript property',
      '1~cleanup~target~R1~__proto__',
      {kind: 'unknownStep', number: 1, found: '__proto__'},
    ],
    ['with markup', '1~cleanup~target~R1~<img src=x>', {kind: 'unknownStep', number: 1, found: '<img src=x>'}],
    [
      'with M4 of the other means',
      '1~cleanup~target~R1~M2-csmE-1~M4-csmI-1',
      {
        kind: 'impossibleStep',
        number: 2,
        found: 'M4-csmI-1',
        reason: {kind: 'otherMeans', transition: 'M4', means: 'csmI', held: 'csmE'},
      },
    ],
    [
      'past an end state',
      '1~cleanup~target~R3~M1-1',
      {kind: 'impossibleStep', number: 1, found: 'M1-1', reason: {kind: 'noWayOut', state: 'R3'}},
    ],
  ])('%s is refused there, and says why', (_, text, refusal) => {
    expect(readRun(text, 'cleanup').refusal).toEqual(refusal);
  });

  it('says that a label is illegal for the role', () => {
    expect(readRun('1~connection~target~S6~T14-1', 'connection').refusal).toMatchObject({
      kind: 'impossibleStep',
      reason: {kind: 'illegalForRole', label: 'T14', role: 'target'},
    });
  });

  it('says that S8 is left through the cleanup machine', () => {
    expect(readRun('1~connection~target~S8~T8-1', 'connection').refusal).toMatchObject({
      reason: {kind: 'leftToCleanup', state: 'S8'},
    });
  });

  it('keeps what was possible before', () => {
    const {run, played} = readRun('1~cleanup~target~R1~M2-csmE-1~M3-csmE-1~M4-csmE-1', 'cleanup');
    expect(run.steps.map(({clause}) => clause)).toEqual(['M2-target-csmE-1', 'M3-target-csmE-1']);
    expect(played.at(-1)?.to.state).toBe('R1');
  });

  it('stops at the step limit', () => {
    const loop = Array.from({length: stepLimit + 50}, () => 'T12-1').join('~');
    const {played, refusal} = readRun(`1~connection~target~S7~${loop}`, 'connection');
    expect(played).toHaveLength(stepLimit);
    expect(refusal).toEqual({kind: 'tooLong', limit: stepLimit});
  });

  it('quotes no more than a few words of it', () => {
    const {refusal} = readRun(`1~cleanup~target~R1~${'x'.repeat(100_000)}`, 'cleanup');
    expect(JSON.stringify(refusal).length).toBeLessThan(120);
  });
});

describe('a reader of runs', () => {
  it('plays of a longer run only what is new', () => {
    const read = memoRuns('cleanup');
    const shorter = read('1~cleanup~initiator~R1~M2-csmE-1');
    const longer = read('1~cleanup~initiator~R1~M2-csmE-1~M3-csmE-1');
    expect(longer).toEqual(readRun('1~cleanup~initiator~R1~M2-csmE-1~M3-csmE-1', 'cleanup'));
    expect(longer.played[0]).toBe(shorter.played[0]);
    expect(read('1~cleanup~initiator~R1~M2-csmE-1~M3-csmE-1')).toBe(longer);
  });

  it('takes nothing over from the other role or another start', () => {
    const read = memoRuns('cleanup');
    read('1~cleanup~initiator~R1~M2-csmE-1~M3-csmE-1');
    for (const text of ['1~cleanup~target~R1~M2-csmE-1~M3-csmE-1', '1~cleanup~initiator~R3~M2-csmE-1', null]) {
      expect(read(text)).toEqual(readRun(text, 'cleanup'));
    }
  });
});
