/**
 * Exercises, judged by the machines themselves. All data, no key: an exercise says what is asked as ids, `judge` lets the
 * machine, the lab or the reader say whether an answer is right and why, `modelAnswer` works the answer out.
 *
 * How a page uses it:
 * - `pick({set, seed, n})` draws a set; `exerciseOf(id)` makes one of its exercises, null for an id that there is not.
 * - An exercise is a `choice` (options with ids; `second` when its reason is asked too), a `run` of one machine, or a run
 *   of the `lab`. `scene` says what to show beside a question: a diagram after a run, steps, the lab, a printed text.
 * - An answer is a text: an option's id (`S8`), two ids with a `~` between them where there is a second half
 *   (`transportReset~otherState-S5`), or the link of a run as simulator and lab write it. It can be kept in an address.
 * - `judge(exercise, answer)` never throws. `verdict.why` is worded by `say/exercises.ts`, as are question, options, hints.
 *
 * This is all of them, for tests, commands and files. A page loads what its round has: it brings the parts (`parts.ts`) and
 * imports `judge.ts`, `exercises.ts` and `pick.ts` themselves.
 */
import {bringReadings} from './diagnosis.ts';
import {labPart} from './labPart.ts';
import {bringLab, bringTerminal} from './parts.ts';
import {readPrints} from './readPrints.ts';
import {terminalPart} from './terminalPart.ts';

bringLab(labPart);
bringReadings(readPrints());
bringTerminal(terminalPart);

export {questionOf, questionsOf} from './closing.ts';
export type {ChoiceExercise, Exercise, ExerciseOption, LabExercise, OptionId, RunExercise} from './exercise.ts';
export {kinds, topics} from './exercise.ts';
export {exerciseOf, generatedIds, headsOf, pickedIds} from './exercises.ts';
export {judge, modelAnswer} from './judge.ts';
export {checksOf, decisionsIn} from './labGoal.ts';
export {objectives} from './objectives.ts';
export {mostItems, pick, sizeOf} from './pick.ts';
export {isIn, setIds, setOf, topicOf} from './sets.ts';
export type {Verdict} from './why.ts';
