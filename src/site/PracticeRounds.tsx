import {exerciseWords} from '@words/exercises.ts';
import {pageWords} from '@words/page.ts';
import {practiceWords} from '@words/practice.ts';
import {simulatorWords} from '@words/simulator.ts';
import {tableWords} from '@words/table.ts';
import {type ReactNode, Suspense, use, useEffect, useMemo, useState} from 'react';
import {exerciseOf} from '../exercises/exercises.ts';
import type {PartId} from '../exercises/partIds.ts';
import {keptAfterAct, keptAtEnd, marksOf} from '../exercises/practice/marks.ts';
import type {PracticePlace, RoundAddress} from '../exercises/practice/practiceAddress.ts';
import {dueItems, roundOf} from '../exercises/practice/progress.ts';
import {addressOf as addressOfRound, answersCsv, codeOf} from '../exercises/practice/result.ts';
import {freshRound, type ItemState, type RoundAct} from '../exercises/practice/round.ts';
import {
  idsOf,
  itemsOf,
  neededToDraw,
  partsOfIds,
  type RoundItem,
  type RoundItems,
} from '../exercises/practice/roundItems.ts';
import {RoundScreen} from '../widgets/exercises/RoundScreen.tsx';
import {downloadText} from './downloadText.ts';
import {diagramsLoaded, diagramsOf, pictureOf, type Svgs} from './practiceDiagrams.ts';
import {PracticeLink} from './PracticeLink.tsx';
import {type PracticeParts, practiceHeads, practiceParts, partsThere} from './practiceParts.ts';
import type {RoundsProps} from './practiceProps.ts';
import {score} from './practiceScoring.ts';
import {PracticeUnscored} from './PracticeUnscored.tsx';
import {practiceTitle} from './practiceTitle.ts';
import {NotLoaded, practiceOnDemand, Waiting} from './practiceWaiting.tsx';
import {useImprint} from './useImprint.ts';

/** A round, its result, its sheet with answers, and the page of who teaches: each with what its exercises need. */
export function PracticeRounds(props: RoundsProps) {
  return (
    <>
      <PracticeUnscored store={props.store} />
      <Suspense fallback={<Waiting />}>
        <Shown {...props} />
      </Suspense>
    </>
  );
}

const PracticeRun = practiceOnDemand(async () => (await import('./PracticeRun.tsx')).PracticeRun);
const TrainerPage = practiceOnDemand(async () => (await import('./PracticeTrainer.tsx')).PracticeTrainer);
const KeySheet = practiceOnDemand(async () => (await import('../widgets/exercises/KeySheet.tsx')).KeySheet);
const ResultScreen = practiceOnDemand(async () => (await import('../widgets/exercises/ResultScreen.tsx')).ResultScreen);

function Shown({place, faults, store, onGo, addressOf}: RoundsProps) {
  const {edition} = useImprint();
  const version = [edition.version, ...(edition.commit === null ? [] : [edition.commit])].join(', ');
  // What is due stays what it was when the round began, while its answers change what is due.
  const [due] = useState(() => dueItems(store.progress, Date.now()).slice(0, mostDue));

  if (place.kind === 'trainer') return <TrainerPage version={version} />;

  const {round} = place;
  const title = practiceTitle(round);
  return (
    <Drawn round={round} due={due}>
      {(ids) => {
        const way = {store, onGo, addressOf};
        // An exam has a sheet of all its items; and of items that were named, some may not exist.
        if (place.kind === 'round' && round.choice.kind === 'set' && round.mode !== 'exam')
          return <RoundByItem place={place} ids={ids} faults={faults} {...way} />;
        return (
          <Whole round={round} ids={ids}>
            {({exercises, strange}, parts) => {
              switch (place.kind) {
                case 'key':
                  return (
                    <KeySheet
                      words={practiceWords}
                      sayings={parts.sayings}
                      title={title}
                      round={round}
                      exercises={exercises}
                      PlaceLink={PracticeLink}
                    />
                  );
                case 'result': {
                  const code = codeOf(place, version);
                  return (
                    <ResultScreen
                      words={nameWords}
                      sayings={parts.sayings}
                      title={title}
                      round={round}
                      exercises={exercises}
                      answers={place.answers}
                      version={version}
                      code={code}
                      address={addressOf(place)}
                      PlaceLink={PracticeLink}
                      onCsv={() => {
                        downloadText('answers.csv', 'text/csv', answersCsv(place, exercises, code));
                      }}
                    />
                  );
                }
                case 'round':
                  return (
                    <Round
                      place={place}
                      exercises={exercises}
                      parts={parts}
                      faults={[...faults, ...strange]}
                      {...way}
                    />
                  );
              }
            }}
          </Whole>
        );
      }}
    </Drawn>
  );
}

/** As many as one sitting has room for; the others are due tomorrow too. */
const mostDue = 20;

const table = {...pageWords, ...tableWords, ...simulatorWords};

const nameWords = {...pageWords, ...practiceWords, ...exerciseWords};

interface DrawnProps {
  readonly round: RoundAddress;
  readonly due: readonly string[];
  readonly children: (ids: readonly string[]) => ReactNode;
}

/** Draws the items of a round, when what draws them is there. */
function Drawn({round, due, children}: DrawnProps) {
  const needed = neededToDraw(round.choice);
  const parts = useParts(needed === 'heads' ? [] : needed);
  const isThere = parts !== null && (needed !== 'heads' || use(practiceHeads()));
  const address = addressOfRound(round);
  const ids = useMemo(
    () => (isThere ? idsOf(round.choice, due) : null),
    // The address says all that is in `round`.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [address, due, isThere],
  );
  return ids === null ? <NotLoaded /> : children(ids);
}

interface WholeProps {
  readonly round: RoundAddress;
  readonly ids: readonly string[];
  readonly children: (items: RoundItems, parts: PracticeParts) => ReactNode;
}

/** All items of a round at once, when all is there that they need. */
function Whole({round: {choice}, ids, children}: WholeProps) {
  const parts = useParts(partsOfIds(ids));
  return parts === null ? <NotLoaded /> : children(itemsOf(choice, ids), parts);
}

/** Waits for parts; null when they could not be had. */
function useParts(ids: readonly PartId[]): PracticeParts | null {
  return partsThere(ids) ?? use(practiceParts(ids));
}

interface RoundByItemProps extends Pick<RoundsProps, 'store' | 'onGo' | 'addressOf' | 'faults'> {
  readonly place: RoundPlace;
  readonly ids: readonly string[];
}

type RoundPlace = Extract<PracticePlace, {kind: 'round'}>;

/** A round that has at first what its item needs, and those that were answered; what the next one needs comes with an answer. */
function RoundByItem({place, ids, ...way}: RoundByItemProps) {
  const state = roundOf(way.store.progress, addressOfRound(place.round), ids.length) ?? freshRound(ids.length);
  const at = placeIn(place, ids.length);
  const wanted = ids.filter((_, index) => index === at || isBegun(state[index]));
  const loaded = partsOfIds(wanted);
  const parts = useParts(loaded);
  const key = loaded.join(' ');
  const exercises = useMemo(
    () => ids.map((id) => (partsOfIds([id]).every((part) => loaded.includes(part)) ? exerciseOf(id) : null)),
    // The key says which parts are loaded.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [ids, key],
  );
  if (parts === null) return <NotLoaded />;
  return (
    <Round
      place={place}
      exercises={exercises}
      parts={parts}
      onActed={() => {
        void practiceParts(partsOfIds([...wanted, ...ids.slice(at + 1, at + 2)]));
      }}
      {...way}
    />
  );
}

function isBegun(item: ItemState | undefined): boolean {
  return item !== undefined && (item.answers.length > 0 || item.isSeen);
}

function placeIn({at}: RoundPlace, count: number): number {
  return Math.min(at, Math.max(0, count - 1));
}

interface RoundProps extends Pick<RoundsProps, 'store' | 'onGo' | 'addressOf' | 'faults'> {
  readonly place: RoundPlace;
  readonly exercises: readonly RoundItem[];
  readonly parts: PracticeParts;
  readonly onActed?: () => void;
}

function Round({place, exercises, parts: {sayings, scenes}, faults, store, onGo, addressOf, onActed}: RoundProps) {
  const {round} = place;
  const address = addressOfRound(round);
  const state = roundOf(store.progress, address, exercises.length) ?? freshRound(exercises.length);
  const at = placeIn(place, exercises.length);
  const marks = marksOf({mode: round.mode, exercises, state});
  const shown = exercises[at];
  const memory = shown == null || marks[at] === 'open' ? null : (store.progress.items.get(shown.id)?.memory ?? null);
  const soFar = {address, mode: round.mode, exercises, state};
  const words = useMemo(() => ({table, lab: scenes, practice: practiceWords}), [scenes]);
  const svgs = useDiagrams(exercises, at);
  if (svgs === null) return <NotLoaded />;

  return (
    <RoundScreen
      words={words}
      sayings={sayings}
      title={practiceTitle(round)}
      round={round}
      faults={faults}
      exercises={exercises}
      state={state}
      marks={marks}
      at={at}
      svgs={svgs}
      RunScreen={PracticeRun}
      onAct={(index: number, act: RoundAct) => {
        onActed?.();
        const now = Date.now();
        store.update((progress) => keptAfterAct(progress, soFar, index, act));
        score(store, ({scoredAfterAct}, progress) => scoredAfterAct(progress, soFar, index, act, now));
      }}
      onGo={(to) => {
        if (to.kind === 'result') {
          const now = Date.now();
          store.update((progress) => keptAtEnd(progress, soFar));
          score(store, ({scoredAtEnd}, progress) => scoredAtEnd(progress, soFar, now));
        }
        onGo(to);
      }}
      PlaceLink={PracticeLink}
      addressOf={(to: RoundAddress) => addressOf({kind: 'round', round: to, at: 0})}
      comesAgain={memory === null ? null : memory.days}
    />
  );
}

/** The picture of an item, and the next one's behind it. Null when it could not be had. */
function useDiagrams(exercises: readonly RoundItem[], at: number): Svgs | null {
  const machine = pictureOf(exercises[at]);
  const next = pictureOf(exercises[at + 1]);
  useEffect(() => {
    if (next !== null) void diagramsOf([next]);
  }, [next]);
  const loaded = diagramsLoaded();
  return machine === null || machine in loaded ? loaded : use(diagramsOf([machine]));
}
