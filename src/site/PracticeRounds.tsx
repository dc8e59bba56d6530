import {labSentences} from '@words/lab.ts';
import {couplingWords} from '@words/couplings.ts';
import {exerciseWords} from '@words/exercises.ts';
import {labPageWords} from '@words/labPage.ts';
import {pageWords} from '@words/page.ts';
import {practiceWords} from '@words/practice.ts';
import {simulatorWords} from '@words/simulator.ts';
import {tableWords} from '@words/table.ts';
import {useMemo, useState} from 'react';
import {type Exercise, exerciseOf, judge, pick, setOf} from '../exercises/index.ts';
import {writeAnswersCsv} from '../exercises/practice/answersCsv.ts';
import {checkCode, isCode} from '../exercises/practice/checkCode.ts';
import {
  type AddressFault,
  type PracticePlace,
  readPractice,
  type RoundAddress,
  writePractice,
} from '../exercises/practice/practiceAddress.ts';
import {dueItems, type Mark, type Progress, roundOf, withAnswer, withRound} from '../exercises/practice/progress.ts';
import {afterAct, type AnswerText, freshRound, type RoundAct, type RoundState} from '../exercises/practice/round.ts';
import {shorten} from '../run/shorten.ts';
import {KeySheet} from '../widgets/exercises/KeySheet.tsx';
import {ResultScreen} from '../widgets/exercises/ResultScreen.tsx';
import {RoundScreen} from '../widgets/exercises/RoundScreen.tsx';
import {type CheckedResult, TrainerPage} from '../widgets/exercises/TrainerPage.tsx';
import cleanup from '!!@diagrams/cleanup.svg?raw';
import connectionInitiator from '!!@diagrams/connectionInitiator.svg?raw';
import connectionTarget from '!!@diagrams/connectionTarget.svg?raw';
import sessionInitiator from '!!@diagrams/sessionInitiator.svg?raw';
import sessionTarget from '!!@diagrams/sessionTarget.svg?raw';
import {downloadText} from './downloadText.ts';
import {exerciseSayings} from './exerciseSayings.ts';
import {PracticeLink} from './PracticeLink.tsx';
import type {RoundsProps} from './practiceProps.ts';
import {runParts} from './practiceRunParts.tsx';
import {useImprint} from './useImprint.ts';

/** A round, its result, its sheet with answers, and the page of who teaches. */
export function PracticeRounds({place, faults, store, onGo, addressOf}: RoundsProps) {
  const {edition} = useImprint();
  const version = [edition.version, ...(edition.commit === null ? [] : [edition.commit])].join(', ');
  // What is due stays what it was when the round began, while its answers change what is due.
  const [due] = useState(() => dueItems(store.progress, Date.now()).slice(0, mostDue));
  const address = place.kind === 'trainer' ? '' : writePractice({kind: 'round', round: place.round, at: 0});
  const {exercises, strange} = useMemo(
    () => (place.kind === 'trainer' ? noItems : itemsOf(place.round, due)),
    // The address says all that is in `place.round`.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [address, due],
  );
  const said = [...faults, ...strange];

  if (place.kind === 'trainer')
    return (
      <TrainerPage
        words={practiceWords}
        checkLink={(link) => checkedResult(link, version)}
        isCode={isCode}
        sayItem={(id) => {
          const exercise = exerciseOf(id);
          return exercise === null ? '' : exerciseSayings.question(exercise);
        }}
        PlaceLink={PracticeLink}
      />
    );

  const {round} = place;
  const title = titleOf(round);
  if (place.kind === 'key')
    return (
      <KeySheet
        words={practiceWords}
        sayings={exerciseSayings}
        title={title}
        round={round}
        exercises={exercises}
        PlaceLink={PracticeLink}
      />
    );

  if (place.kind === 'result') {
    const code = checkCode({round: address, version, answers: place.answers});
    return (
      <ResultScreen
        words={nameWords}
        sayings={exerciseSayings}
        title={title}
        round={round}
        exercises={exercises}
        answers={place.answers}
        version={version}
        code={code}
        address={addressOf(place)}
        PlaceLink={PracticeLink}
        onCsv={() => {
          downloadText('answers.csv', 'text/csv', csvOf(round, exercises, place.answers, code));
        }}
      />
    );
  }

  const state = roundOf(store.progress, address, exercises.length) ?? freshRound(exercises.length);
  const at = Math.min(place.at, Math.max(0, exercises.length - 1));
  const marks = marksOf(round, exercises, state);
  const shown = exercises[at];
  const memory =
    shown === undefined || marks[at] === 'open' ? null : (store.progress.items.get(shown.id)?.memory ?? null);

  function act(index: number, taken: RoundAct) {
    const exercise = exercises[index];
    const before = state[index];
    if (exercise === undefined || before === undefined) return;
    const next = afterAct(state, index, taken);
    store.update((progress) => {
      const isCounted =
        round.mode !== 'exam' &&
        before.answers.length === 0 &&
        !before.isSeen &&
        (taken.kind === 'answer' || taken.kind === 'see');
      const isRight = taken.kind === 'answer' && judge(exercise, taken.answer).right;
      const scored = isCounted ? withAnswer(progress, exercise, isRight, Date.now()) : progress;
      return withRound(scored, {address, state: next, marks: marksOf(round, exercises, next), isOver: false});
    });
  }

  function go(to: PracticePlace) {
    if (to.kind === 'result')
      store.update((progress) => afterRound(progress, {address, round, exercises, state, answers: to.answers}));
    onGo(to);
  }

  return (
    <RoundScreen
      words={sceneWords}
      sayings={exerciseSayings}
      title={title}
      round={round}
      faults={said}
      exercises={exercises}
      state={state}
      marks={marks}
      at={at}
      svgs={svgs}
      parts={runParts}
      onAct={act}
      onGo={go}
      PlaceLink={PracticeLink}
      addressOf={(to: RoundAddress) => addressOf({kind: 'round', round: to, at: 0})}
      comesAgain={memory === null ? null : memory.days}
    />
  );
}

/** As many as one sitting has room for; the others are due tomorrow too. */
const mostDue = 20;

const svgs = {cleanup, connectionInitiator, connectionTarget, sessionInitiator, sessionTarget};

const table = {...pageWords, ...tableWords, ...simulatorWords, ...couplingWords};

const sceneWords = {table, lab: {table, lab: labSentences, page: labPageWords}, practice: practiceWords};

const nameWords = {...pageWords, ...practiceWords, ...exerciseWords};

interface Items {
  readonly exercises: readonly Exercise[];
  readonly strange: readonly AddressFault[];
}

const noItems: Items = {exercises: [], strange: []};

function itemsOf({choice}: RoundAddress, due: readonly string[]): Items {
  const ids = idsOf(choice, due);
  const strange = ids.filter((id) => exerciseOf(id) === null);
  return {
    exercises: ids.map(exerciseOf).filter((exercise) => exercise !== null),
    // An item may be gone with another version of the site: what was due says nothing of that.
    strange: choice.kind === 'items' && strange[0] !== undefined ? [{kind: 'items', found: shorten(strange[0])}] : [],
  };
}

function idsOf(choice: RoundAddress['choice'], due: readonly string[]): readonly string[] {
  if (choice.kind === 'items') return choice.items;
  if (choice.kind === 'due') return due;
  const set = setOf(choice.set);
  return set === null ? [] : pick({set, seed: choice.seed, n: choice.count});
}

function titleOf({choice}: RoundAddress): string {
  const {practice} = practiceWords;
  if (choice.kind === 'due') return practice.dueItems;
  const set = choice.kind === 'set' ? setOf(choice.set) : null;
  return set === null ? practice.named : exerciseWords.exercises.sets[set].name;
}

/** By the first answer of each; in an exam nothing is told before it is handed in. */
function marksOf({mode}: RoundAddress, exercises: readonly Exercise[], state: RoundState): readonly Mark[] {
  return exercises.map((exercise, index) => {
    const item = state[index];
    const answer = item?.answers[0];
    if (mode === 'exam') return 'open';
    if (answer === undefined) return item?.isSeen === true ? 'wrong' : 'open';
    return judge(exercise, answer).right ? 'right' : 'wrong';
  });
}

interface EndedRound {
  readonly address: string;
  readonly round: RoundAddress;
  readonly exercises: readonly Exercise[];
  readonly state: RoundState;
  readonly answers: readonly AnswerText[];
}

/** What a device knows after a round: an exam counts when it is handed in, a learner's items as they are answered. */
function afterRound(progress: Progress, {address, round, exercises, state, answers}: EndedRound): Progress {
  const judged = exercises.map((exercise, index) => {
    const answer = answers[index] ?? '';
    return {exercise, isGiven: answer !== '', isRight: judge(exercise, answer).right};
  });
  const scored =
    round.mode === 'exam'
      ? judged
          .filter(({isGiven}) => isGiven)
          .reduce((each, {exercise, isRight}) => withAnswer(each, exercise, isRight, Date.now()), progress)
      : progress;
  const marks = judged.map(({isGiven, isRight}): Mark => (isRight ? 'right' : isGiven ? 'wrong' : 'open'));
  return state.length === 0 ? scored : withRound(scored, {address, state, marks, isOver: true});
}

function csvOf(
  round: RoundAddress,
  exercises: readonly Exercise[],
  answers: readonly AnswerText[],
  sheet: string,
): string {
  const set = round.choice.kind === 'set' ? round.choice.set : round.choice.kind;
  return writeAnswersCsv(
    exercises.map((exercise, index) => {
      const answer = answers[index] ?? '';
      return {sheet, set, item: exercise.id, answer, isRight: judge(exercise, answer).right};
    }),
  );
}

/** The result of a link, judged again: whoever made it may have written anything. */
function checkedResult(link: string, version: string): CheckedResult | null {
  const query = /\?([^#]*)/.exec(link.trim())?.[1];
  if (query === undefined) return null;
  const {place} = readPractice(new Map(new URLSearchParams(query)), {
    isSet: (name) => setOf(name) !== null,
    isItem: (name) => exerciseOf(name) !== null,
  });
  if (place.kind !== 'result') return null;
  const {exercises} = itemsOf(place.round, []);
  const right = exercises.filter((exercise, index) => judge(exercise, place.answers[index] ?? '').right);
  return {
    title: titleOf(place.round),
    right: right.length,
    of: exercises.length,
    code: checkCode({
      round: writePractice({kind: 'round', round: place.round, at: 0}),
      version,
      answers: place.answers,
    }),
    place,
  };
}
