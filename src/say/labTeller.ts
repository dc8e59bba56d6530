import {readLabRun} from '../lab/run/labLink.ts';
import {worldAfter} from '../lab/run/labRun.ts';
import type {ExerciseWords} from '../text/exercises.ts';
import type {SimulatorWords} from '../text/simulator.ts';
import type {LabTeller} from './exercises.ts';
import {
  type LabWords,
  sayAction,
  sayBecause,
  sayChain,
  sayEffect,
  sayLabRefusal,
  saySubject,
  sayWhyNotNow,
} from './lab.ts';

type TellerWords = LabWords & {readonly table: SimulatorWords & ExerciseWords};

/** What the lab says in an exercise, in one language. */
export function labTeller(words: TellerWords): LabTeller {
  const {sentenceGap} = words.table;
  return {
    actionAfter: (link, action) => {
      const {played} = readLabRun(link);
      return sayAction(words, action, worldAfter(played, played.steps.length));
    },
    actionAt: (links, index, action) => {
      const runs = links.map((link) => readLabRun(link).played);
      const furthest = runs.find(({steps}) => steps.length >= index) ?? runs[0];
      return furthest === undefined ? '' : sayAction(words, action, worldAfter(furthest, index));
    },
    actionIn: (world, action) => sayAction(words, action, world),
    subject: (subject) => saySubject(words, subject),
    move: (move, settings) => {
      const because = sayBecause(words, move.because);
      return [sayEffect(words, move, settings), ...(because === null ? [] : [because])].join(sentenceGap);
    },
    outcome: (outcome) => {
      if (outcome.kind === 'refused') return sayWhyNotNow(words, outcome.whyNotNow);
      const said = sayChain(words, outcome.chain, outcome.settings);
      return [said, ...(outcome.tasksAwait ? [words.table.exercises.why.tasksWait] : [])].join(sentenceGap);
    },
    refusal: (refusal, kept) => sayLabRefusal(words, refusal, kept),
    steps: (opening, link) => {
      const {played} = readLabRun(link);
      const begun = readLabRun(opening).played.steps.length;
      return played.steps
        .slice(begun)
        .map(({action}, index) => sayAction(words, action, worldAfter(played, begun + index)));
    },
  };
}
