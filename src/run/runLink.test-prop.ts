import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {clausesOf, families, familyIds, roles} from '../spec/index.ts';
import {step} from '../machine/index.ts';
import {startPositions} from './positions.ts';
import {readRun, memoRuns, writeRun} from './runLink.ts';
import {stepLimit} from './linkText.ts';
import {optionsAt} from './options.ts';
import {play, positionAfter, type Run} from './run.ts';

/** A run that the table allows: a start and a list of choices among what is possible at each step. */
const anyRun = fc
  .tuple(fc.constantFrom(...familyIds), fc.constantFrom(...roles), fc.nat(), fc.array(fc.nat(), {maxLength: 60}))
  .map(([family, role, startChoice, choices]) => {
    const starts = startPositions(families[family][role], role);
    const start = starts[startChoice % starts.length];
    if (start === undefined) throw new Error('every machine has a start');
    let run: Run = {start, steps: []};
    let position = start;
    for (const choice of choices) {
      const options = optionsAt(position).possible.flatMap((group) => group.options);
      const option = options[choice % options.length];
      if (option === undefined) break;
      const played = play(position, option.clause, option.event);
      if (played === null) throw new Error(`${option.clause.id} was offered and refused`);
      run = {start, steps: [...run.steps, {clause: option.clause.id, event: option.event}]};
      position = played.to;
    }
    return {family, run, end: position};
  });

describe('any run', () => {
  it('replays from its link to the same steps and the same state', () => {
    fc.assert(
      fc.property(anyRun, ({family, run, end}) => {
        const read = readRun(writeRun(run), family);
        expect(read.refusal).toBeNull();
        expect(read.run).toEqual(run);
        expect(positionAfter(read.run, read.played, read.played.length)).toEqual(end);
      }),
    );
  });

  it('reads the same after any other run, of which it may be the end or the beginning', () => {
    const cut = ({run}: {run: Run}, count: number) => writeRun({...run, steps: run.steps.slice(0, count)});
    const others = fc.oneof(anyRun, fc.constant(null));
    fc.assert(
      fc.property(
        anyRun,
        others,
        fc.nat(60),
        fc.nat(60),
        fc.constantFrom('', '~M9-1', '~'),
        (one, other, a, b, end) => {
          const texts = [cut(one, a), cut(one, b) + end, other === null ? null : cut(other, a)];
          const reader = memoRuns(one.family);
          for (const text of [...texts, ...texts.toReversed()]) expect(reader(text)).toEqual(readRun(text, one.family));
        },
      ),
    );
  });

  it('survives a query string', () => {
    fc.assert(
      fc.property(anyRun, ({run}) => {
        const text = writeRun(run);
        expect(new URLSearchParams(`run=${text}`).get('run')).toBe(text);
      }),
    );
  });
});

describe('what is offered', () => {
  it('is exactly what XState accepts: each option plays, each refused one has a reason and does not', () => {
    fc.assert(
      fc.property(anyRun, ({end}) => {
        const {possible, impossible} = optionsAt(end);
        for (const {options, transition} of possible) {
          for (const {clause, event} of options) {
            expect(step(end, event)?.clause.transition).toBe(transition);
            expect(play(end, clause, event)).not.toBeNull();
          }
        }
        for (const {options} of impossible) {
          for (const {clause, event} of options) expect(play(end, clause, event)).toBeNull();
        }
        const offered = [...possible, ...impossible].reduce((sum, {options}) => sum + options.length, 0);
        expect(offered).toBe(clausesOf(end.machine, end.role).reduce((sum, {events}) => sum + events.length, 0));
      }),
    );
  });
});

describe('any text as a link', () => {
  const scraps = fc.constantFrom(
    '1',
    '2',
    '~',
    'cleanup',
    'connection',
    'target',
    'initiator',
    'R1',
    'R2-csmE',
    'S5',
    'M2-csmE-1',
    'T17-b',
    'T17-b.',
    '-',
    '.',
    '%',
    '\u0000',
    '\ud800',
    '<script>',
    '__proto__',
  );
  const anyText = fc.oneof(
    fc.string(),
    fc.string({unit: 'binary'}),
    fc.array(scraps).map((parts) => parts.join('')),
    fc.array(scraps).map((parts) => parts.join('~')),
  );

  it('never throws, and keeps a run that can be played', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(...familyIds), (text, family) => {
        const {run, played} = readRun(text, family);
        expect(played).toHaveLength(run.steps.length);
        expect(run.steps.length).toBeLessThanOrEqual(stepLimit);
        expect(readRun(writeRun(run), family).refusal).toBeNull();
      }),
      {numRuns: 2000},
    );
  });
});
