import {describe, expect, it} from 'vitest';
import {families, type FamilyId, familyIds, familyOf, type Role, roles} from '../spec/index.ts';
import {asOtherRole} from './asOtherRole.ts';
import {optionsAt} from './options.ts';
import {play, type Played, type Position} from './run.ts';
import {startPositions} from './positions.ts';
import {readRun, writeRun} from './runLink.ts';

/** A run as its link has it, turned: the new link, the step shown, and how many steps are gone. */
function turned(text: string, at?: number) {
  const {run, played, refusal} = readRun(text, text.split('~')[1] as FamilyId);
  expect(refusal).toBeNull();
  const {role} = run.start;
  const other = asOtherRole(run.start, played, at ?? played.length, role === 'initiator' ? 'target' : 'initiator');
  return [writeRun(other.run), other.at, other.dropped];
}

describe('A run seen from the other end', () => {
  it('is the same when both ends have all of it', () => {
    expect(turned('1~cleanup~initiator~R1~M2-csmE-1~M3-csmE-3~M2-csmI-1~M4-csmI-1')).toEqual([
      '1~cleanup~target~R1~M2-csmE-1~M3-csmE-3~M2-csmI-1~M4-csmI-1',
      4,
      0,
    ]);
  });

  it('begins in the first state that both ends have when they come up in different ways', () => {
    expect(turned('1~connection~initiator~S1~T1-1~T4-1~T5-1~T11-1')).toEqual([
      '1~connection~target~S4~T5-1~T11-1',
      2,
      2,
    ]);
    expect(turned('1~connection~target~S1~T3-1~T4-1~T5-1')).toEqual(['1~connection~initiator~S4~T5-1', 1, 2]);
  });

  it('is without a step that the other end does not have, and goes on behind it', () => {
    expect(turned('1~connection~initiator~S5~T9-1~T14-1~T13-1')).toEqual(['1~connection~target~S5~T9-1~T13-1', 2, 1]);
  });

  it('has the other end’s label for the same event', () => {
    expect(turned('1~session~target~Q5~N10-1')).toEqual(['1~session~initiator~Q1', 0, 1]);
    expect(turned('1~session~target~Q4~N7-1~N10-1~N5-1')).toEqual(['1~session~initiator~Q4~N4-1~N5-1', 2, 1]);
  });

  it('has its own letter for the same event', () => {
    expect(turned('1~connection~initiator~S5~T15-b')).toEqual(['1~connection~target~S5~T15-c', 1, 0]);
  });

  it('shows the step that was shown, or the last one kept before it', () => {
    expect(turned('1~connection~initiator~S5~T9-1~T14-1~T13-1', 2)).toEqual([
      '1~connection~target~S5~T9-1~T13-1',
      1,
      1,
    ]);
    expect(turned('1~connection~initiator~S1~T1-1~T4-1~T5-1~T11-1', 1)[1]).toBe(0);
  });

  it('without any step begins in the same state, or at the start when the other end has no such state', () => {
    expect(turned('1~connection~initiator~S8')).toEqual(['1~connection~target~S8', 0, 0]);
    expect(turned('1~connection~initiator~S2')).toEqual(['1~connection~target~S1', 0, 0]);
    expect(turned('1~cleanup~target~R2-csmE')).toEqual(['1~cleanup~initiator~R2-csmE', 0, 0]);
  });

  it.each(familyIds.flatMap((family) => roles.map((role) => [family, role] as const)))(
    'can be played, and is as long as any way of leaving steps out would make it (%s, %s)',
    (family, role) => {
      const other: Role = role === 'initiator' ? 'target' : 'initiator';
      const starts = startPositions(families[family][role], role);
      for (const start of starts) {
        for (const played of everyRun(start, 3)) {
          const {run, dropped} = asOtherRole(start, played, played.length, other);
          const read = readRun(writeRun(run), familyOf(start.machine));
          expect(read.refusal).toBeNull();
          expect(read.run).toEqual(run);
          expect(run.steps.length + dropped).toBe(played.length);
          expect(run.steps.length).toBe(mostKept(played, other));
        }
      }
    },
  );
});

/** Every run of so many steps, by one event for each transition. */
function everyRun(start: Position, length: number): readonly (readonly Played[])[] {
  if (length === 0) return [[]];
  const firsts = optionsAt(start).possible.flatMap(({options}) => options.slice(0, 3));
  if (firsts.length === 0) return [[]];
  return firsts.flatMap(({clause, event}) => {
    const first = play(start, clause, event)!;
    return everyRun(first.to, length - 1).map((rest) => [first, ...rest]);
  });
}

/** By trying every part of the run, from every state on its way. */
function mostKept(played: readonly Played[], role: Role): number {
  const machine = families[familyOf(played[0]?.from.machine ?? 'cleanup')][role];
  const starts = startPositions(machine, role);
  const kept = Array.from({length: 2 ** played.length}, (_, chosen) =>
    played.flatMap((step, index) => ((chosen & (1 << index)) === 0 ? [] : [{step, index}])),
  ).filter((steps) =>
    played.slice(0, 1 + (steps[0]?.index ?? 0)).some(({from}) => {
      let at = starts.find(({state, means}) => state === from.state && means === from.means);
      for (const {step} of steps) at = at === undefined ? undefined : next(at, step.event);
      return at !== undefined;
    }),
  );
  return Math.max(0, ...kept.map((steps) => steps.length));
}

function next(at: Position, event: Played['event']): Position | undefined {
  const option = optionsAt(at)
    .possible.flatMap(({options}) => options)
    .find((one) => one.event === event);
  return option === undefined ? undefined : play(at, option.clause, option.event)?.to;
}
