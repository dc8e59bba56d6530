import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {scenarioIds} from '../lab/scenarios/scenarios.ts';
import type {Position} from '../run/run.ts';
import type {WhyNot} from '../run/whyNot.ts';
import {clausesOf, families, familyIds, familyOf, isIllegal, type Role, roles} from '../spec/index.ts';
import {
  type ChoiceExercise,
  checksOf,
  decisionsIn,
  type Exercise,
  exerciseOf,
  generatedIds,
  isIn,
  judge,
  kinds,
  modelAnswer,
  mostItems,
  objectives,
  pick,
  pickedIds,
  questionOf,
  questionsOf,
  setIds,
  setOf,
  sizeOf,
  topicOf,
  topics,
} from './index.ts';

const exercises = [...pickedIds, ...generatedIds()].map(known);
const choices = exercises.filter((exercise) => exercise.form === 'choice');

describe('every exercise', () => {
  it('is solved by its own computed answer', () => {
    const unsolved = exercises.filter((exercise) => !judge(exercise, modelAnswer(exercise)).right);
    expect(unsolved.map(({id}) => id)).toEqual([]);
  });

  it('is failed by each other answer, for a reason that the machines give', () => {
    const odd = choices.flatMap((exercise) =>
      wrongAnswersTo(exercise).filter((answer) => {
        const {right, why} = judge(exercise, answer);
        return right || why[0].kind === 'noSuchOption' || why[0].kind === 'reasonMissing';
      }),
    );
    expect(odd).toEqual([]);
  });

  it('about a text says of a wrong answer why that one is wrong, and not which one is right', () => {
    const given = choices
      .filter(({scene}) => scene.kind === 'text')
      .flatMap((exercise) =>
        wrongAnswersTo(exercise)
          .map((answer) => judge(exercise, answer).why)
          .filter(([why]) => ['printed', 'lineMeans', 'verdict'].includes(why.kind) || tells(why, exercise.right)),
      );
    expect(given).toEqual([]);
  });

  it('has answers of which no two are the same, the right one among them', () => {
    const odd = choices.filter(({options, right, second}) => {
      const reasons = Object.values(second?.optionsAfter ?? {});
      return (
        !areDifferent(options) ||
        !options.some(({id}) => id === right) ||
        options.length < 2 ||
        !reasons.every((few) => few.length === 3 && areDifferent(few)) ||
        (second !== null && second.optionsAfter[right]?.some(({id}) => id === second.right) !== true)
      );
    });
    expect(odd.map(({id}) => id)).toEqual([]);
  });

  it('has an id that can stand in an address', () => {
    expect(exercises.filter(({id}) => !/^[\w.-]+$/.test(id))).toEqual([]);
  });
});

describe('why something cannot happen', () => {
  const whyNot = choices.filter(({ask}) => ask.kind === 'cannotHappen');

  it('has one reason that is true among those offered, whichever it is', () => {
    const odd = whyNot.flatMap(({id, ask, right, second}) => {
      if (ask.kind !== 'cannotHappen') return [];
      const holds = second?.optionsAfter[right]?.filter(({why}) => isTrue(ask.position, right, why)) ?? [];
      return holds.length === 1 && holds[0]?.id === second?.right ? [] : [id];
    });
    expect(odd).toEqual([]);
  });

  it('may be that the other role alone has the transition, for each that one role lacks', () => {
    const asked = (role: Role) =>
      whyNot.flatMap(({ask, right, second}) =>
        ask.kind === 'cannotHappen' && ask.position.role === role
          ? (second?.optionsAfter[right] ?? []).flatMap(({id, why}) =>
              id === second?.right && why.kind === 'illegalForRole' ? [why.label] : [],
            )
          : [],
      );
    // T6 starts in a state that the initiator does not have, by events that it meets elsewhere; so do N2, N10 and N11.
    expect(new Set(asked('initiator'))).toEqual(new Set(['T3', 'N7', 'N8', 'N9']));
    expect(new Set(asked('target'))).toEqual(new Set(['T1', 'T2', 'T14', 'N4']));
  });
});

describe('a comparison of two levels', () => {
  const compared = choices.flatMap(({ask, right}) => (ask.kind === 'firstDifference' ? [{...ask, right}] : []));
  const outcomesOf = (pair: string) =>
    new Set(compared.filter(({levels}) => levels.join(' ') === pair).map(({right}) => right === 'none'));

  it('finds the line of the RFC between 1 and 2, and none between 0 and 1', () => {
    expect(outcomesOf('0 1')).toEqual(new Set([true]));
    expect(outcomesOf('0 2')).toEqual(new Set([true, false]));
    expect(outcomesOf('1 2')).toEqual(new Set([false]));
  });

  it('may go either way', () => {
    const same = compared.filter(({right}) => right === 'none').length;
    expect(Math.min(same, compared.length - same)).toBeGreaterThan(15);
  });
});

describe('a question about a printed state', () => {
  it('is about the line in which its word stands', () => {
    const odd = choices.filter((exercise) => {
      const {scene, ask} = exercise;
      if (scene.kind !== 'text' || ask.kind !== 'printedState') return false;
      const [why] = judge(exercise, modelAnswer(exercise)).why;
      return why.kind !== 'printed' || scene.text.split('\n')[ask.line - 1]?.includes(why.word) !== true;
    });
    expect(odd.map(({id}) => id)).toEqual([]);
    expect(exerciseOf('read.iscsiadm.state.15')).not.toBeNull();
  });
});

describe('a run', () => {
  const runs = exercises.filter((exercise) => exercise.form === 'run');

  it('is failed from another start, before its end, and by what is ruled out', () => {
    for (const exercise of runs) {
      const empty = modelAnswer(exercise).split('~').slice(0, 4).join('~');
      if (exercise.start.state !== exercise.goal.state) expect(judge(exercise, empty).right, exercise.id).toBe(false);
      expect(judge(exercise, '').right, exercise.id).toBe(false);
      expect(judge(exercise, `${modelAnswer(exercise)}~M9-1`).right, exercise.id).toBe(false);
    }
    expect(judge(known('free-without-timeout'), '1~cleanup~initiator~R1~M1-1').why[0].kind).toBe('usesForbidden');
    expect(judge(known('orderly-end'), '1~connection~initiator~S5~T8-1').why[0].kind).toBe('leavesOut');
    expect(judge(known('first-login'), '1~connection~target~S1~T3-1').why[0].kind).toBe('otherStart');
  });

  it('may be longer than par, unless the fewest steps are asked for', () => {
    const detour = '~T11-1~T12-1~T10-1~T13-1';
    expect(judge(known('orderly-end'), `1~connection~initiator~S5${detour}`).right).toBe(true);
    expect(judge(known('asked-to-leave'), `1~connection~initiator~S5${detour}`).why[0]).toEqual({
      kind: 'overBudget',
      used: 4,
      budget: 3,
    });
  });
});

describe('a repair', () => {
  const repairs = exercises.filter((exercise) => exercise.form === 'lab');

  it('is open at its opening, and done by as many decisions as its par says', () => {
    for (const exercise of repairs) {
      const {id, start, par} = exercise;
      expect(judge(exercise, start).why[0].kind, id).toBe('missed');
      expect(
        checksOf(exercise, start).some(({isMet}) => !isMet),
        id,
      ).toBe(true);
      expect(
        checksOf(exercise, modelAnswer(exercise)).every(({isMet}) => isMet),
        id,
      ).toBe(true);
      expect(decisionsIn(exercise, modelAnswer(exercise)), id).toBe(par);
    }
  });

  it('is failed by what it rules out, and from another opening', () => {
    const byTimer = known('no-timer-to-free');
    if (byTimer.form !== 'lab') throw new Error('a repair');
    const timers = ['timeout-target-a-connectionState', 'timeout-initiator-a-connectionState'];
    expect(judge(byTimer, [byTimer.start, ...timers].join('~')).why[0].kind).toBe('labUsesForbidden');
    expect(judge(byTimer, '1~erl0.max1.wait2.retain20~connect-newSession').why[0].kind).toBe('otherStart');
    expect(judge(byTimer, byTimer.start.replace('erl0', 'erl2')).why[0].kind).toBe('otherStart');
  });
});

describe('the exercises', () => {
  it('are of every kind and topic, and train each objective', () => {
    expect(new Set(exercises.map(({kind}) => kind))).toEqual(new Set(kinds));
    expect(new Set(exercises.map(({topic}) => topic))).toEqual(new Set(topics));
    expect(new Set(exercises.flatMap((exercise) => exercise.objectives))).toEqual(new Set(objectives));
    expect(objectives).toHaveLength(12);
  });

  it('are at least 36 picked ones, of every kind and topic, and several hundred made from rows', () => {
    const own = pickedIds.map(known);
    expect(own.length).toBeGreaterThanOrEqual(36);
    expect(new Set(own.map(({kind}) => kind))).toEqual(new Set(kinds));
    expect(new Set(own.map(({topic}) => topic))).toEqual(new Set(topics));
    expect(new Set(own.flatMap((exercise) => exercise.objectives))).toEqual(new Set(objectives));
    expect(generatedIds().length).toBeGreaterThan(600);
  });

  it('go from easy to hard within each topic, as they were picked', () => {
    for (const topic of topics) {
      const levels = pickedIds.map(known).flatMap((exercise) => (exercise.topic === topic ? [exercise.level] : []));
      expect(levels, topic).toEqual(levels.toSorted((one, other) => one - other));
      expect(new Set(levels), topic).toEqual(new Set([1, 2, 3]));
    }
  });

  it('keep the name of every picked one that was ever published', () => {
    const published = readFileSync(new URL('pickedIds.txt', import.meta.url), 'utf8')
      .trim()
      .split('\n');
    expect(pickedIds.toSorted()).toEqual(published.toSorted());
  });

  it('end every scenario with a question about it, and every machine’s page with three', () => {
    for (const scenario of scenarioIds) expect(known(questionOf(scenario)).kind).toBe('predict');
    for (const family of familyIds) {
      const questions = questionsOf(family).map(known);
      expect(questions.map(({topic}) => topic)).toEqual([family, family, family]);
      expect(questions.every(({form}) => form === 'choice')).toBe(true);
    }
  });

  it('show a machine of their own topic', () => {
    for (const {topic, scene} of choices)
      if (scene.kind === 'machine') expect(familyOf(scene.run.start.machine)).toBe(topic);
  });
});

describe('a set', () => {
  it('is the same for everybody who has its address, and another one for another seed', () => {
    for (const set of setIds) {
      const n = Math.min(12, sizeOf(set));
      expect(pick({set, seed: 4711, n})).toEqual(pick({set, seed: 4711, n}));
      expect(pick({set, seed: 4711, n})).not.toEqual(pick({set, seed: 4712, n}));
      expect(pick({set, seed: 4711, n})).toHaveLength(n);
    }
    // Written down: a class that has the address today has it next year.
    expect(pick({set: 'cleanup', seed: 4711, n: 6})).toMatchInlineSnapshot(`
      [
        "which.initiator.M3-csmE-3",
        "predict.initiator.M4-csmE-1",
        "free-by-login",
        "why.initiator.R1.M3-csmI-1",
        "other-means",
        "fault.target.R2-csmI.M4-csmE-1",
      ]
    `);
  });

  it('goes from easy to hard, and holds nothing twice and nothing of another topic', () => {
    for (const set of setIds) {
      const drawn = pick({set, seed: 1, n: mostItems}).map(known);
      expect(drawn.every((exercise) => isIn(set, exercise))).toBe(true);
      expect(new Set(drawn.map(({id}) => id)).size).toBe(drawn.length);
      const levels = drawn.map(({level}) => level);
      expect(levels).toEqual(levels.toSorted((one, other) => one - other));
      const topic = topicOf(set);
      if (topic !== null) expect(drawn.every((exercise) => exercise.topic === topic)).toBe(true);
    }
  });

  it('asks no question twice under two names', () => {
    const drawn = pick({set: 'terminal', seed: 1, n: mostItems}).map(known);
    const asked = drawn.map((exercise) => JSON.stringify(exercise.form === 'choice' && [exercise.scene, exercise.ask]));
    expect(new Set(asked).size).toBe(drawn.length);
  });

  it('has as many as asked for, as far as there are any, whatever number is asked for', () => {
    expect(pick({set: 'all', seed: 1, n: 0})).toEqual([]);
    expect(pick({set: 'all', seed: 1, n: -5})).toEqual([]);
    expect(pick({set: 'all', seed: Number.NaN, n: Number.NaN})).toEqual([]);
    expect(pick({set: 'all', seed: 1, n: Infinity})).toEqual([]);
    expect(pick({set: 'all', seed: 1, n: 1e9})).toHaveLength(mostItems);
    expect(pick({set: 'terminal', seed: 1, n: mostItems})).toHaveLength(Math.min(mostItems, sizeOf('terminal')));
  });

  it('is found by its name, and by no other', () => {
    for (const set of setIds) expect(setOf(set)).toBe(set);
    expect(setOf('toString')).toBeNull();
  });
});

function areDifferent(options: readonly {readonly id: string}[]): boolean {
  return new Set(options.map(({id}) => id)).size === options.length;
}

function known(id: string): Exercise {
  const exercise = exerciseOf(id);
  if (exercise === null) throw new Error(`no exercise ${id}`);
  return exercise;
}

/** What the two tables of a family say of a reason, asked without the code that gives it. */
function isTrue({machine, role, state, means}: Position, event: string, why: WhyNot): boolean {
  switch (why.kind) {
    case 'illegalForRole':
      return isIllegal(machine, why.label);
    case 'otherState':
      return roles.some((each) =>
        clausesOf(families[familyOf(machine)][each], each).some(
          ({from, events, transition}) =>
            from === why.from && (transition === why.transition || events.some((one) => one === event)),
        ),
      );
    case 'noWayOut':
    case 'leftToCleanup':
      return !clausesOf(machine, role).some(({from}) => from === state);
    case 'otherMeans':
      return clausesOf(machine, role).some(
        (clause) =>
          clause.from === state &&
          clause.means === why.means &&
          clause.means !== means &&
          clause.events.some((one) => one === event),
      );
  }
}

/** Whether a reason names something. */
function tells(why: object, name: string): boolean {
  return JSON.stringify(why).includes(`"${name}"`);
}

/** Every answer but the right one: each first half, and each wrong second half behind the right first one. */
function wrongAnswersTo({options, right, second}: ChoiceExercise): readonly string[] {
  const reasons = (id: string) => second?.optionsAfter[id] ?? [];
  return [
    ...options
      .filter(({id}) => id !== right)
      .flatMap(({id}) => [id, ...reasons(id).map((reason) => `${id}~${reason.id}`)]),
    ...reasons(right).flatMap(({id}) => (id === second?.right ? [] : [`${right}~${id}`])),
  ];
}
