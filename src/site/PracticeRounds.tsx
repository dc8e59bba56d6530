import {exerciseWords} from '@words/exercises.ts';
import {pageWords} from '@words/page.ts';
import {practiceWords} from '@words/practice.ts';
import {simulatorWords} from '@words/simulator.ts';
import {tableWords} from '@words/table.ts';
import {Suspense, use, useEffect, useMemo, useState} from 'react';
import {keptAfterAct, keptAtEnd, marksOf} from '../exercises/practice/marks.ts';
import type {AddressFault, PracticePlace, RoundAddress} from '../exercises/practice/practiceAddress.ts';
import {dueItems, roundOf} from '../exercises/practice/progress.ts';
import {addressOf as addressOfRound, answersCsv, codeOf} from '../exercises/practice/result.ts';
import {freshRound, type RoundAct} from '../exercises/practice/round.ts';
import {itemsOf, partsOfRound, type RoundItems} from '../exercises/practice/roundItems.ts';
import {RoundScreen} from '../widgets/exercises/RoundScreen.tsx';
import {downloadText} from './downloadText.ts';
import {diagramsLoaded, diagramsOf, pictureOf, type Svgs} from './practiceDiagrams.ts';
import {PracticeLink} from './PracticeLink.tsx';
import {type PracticeParts, practiceParts} from './practiceParts.ts';
import type {RoundsProps} from './practiceProps.ts';
import {score} from './practiceScoring.ts';
import {practiceTitle} from './practiceTitle.ts';
import {NotLoaded, onDemand, Waiting} from './practiceWaiting.tsx';
import {useImprint} from './useImprint.ts';

/** A round, its result, its sheet with answers, and the page of who teaches: each with what its exercises need. */
export function PracticeRounds(props: RoundsProps) {
  return (
    <Suspense fallback={<Waiting />}>
      <Shown {...props} />
    </Suspense>
  );
}

const PracticeRun = onDemand(async () => (await import('./PracticeRun.tsx')).PracticeRun);
const TrainerPage = onDemand(async () => (await import('./PracticeTrainer.tsx')).PracticeTrainer);
const KeySheet = onDemand(async () => (await import('../widgets/exercises/KeySheet.tsx')).KeySheet);
const ResultScreen = onDemand(async () => (await import('../widgets/exercises/ResultScreen.tsx')).ResultScreen);

function Shown({place, faults, store, onGo, addressOf}: RoundsProps) {
  const {edition} = useImprint();
  const version = [edition.version, ...(edition.commit === null ? [] : [edition.commit])].join(', ');
  // What is due stays what it was when the round began, while its answers change what is due.
  const [due] = useState(() => dueItems(store.progress, Date.now()).slice(0, mostDue));

  if (place.kind === 'trainer') return <TrainerPage version={version} />;

  const {round} = place;
  const title = practiceTitle(round);
  return (
    <WithItems round={round} due={due}>
      {({exercises, strange}, {sayings, scenes}) => {
        switch (place.kind) {
          case 'key':
            return (
              <KeySheet
                words={practiceWords}
                sayings={sayings}
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
                sayings={sayings}
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
                sayings={sayings}
                scenes={scenes}
                faults={[...faults, ...strange]}
                store={store}
                onGo={onGo}
                addressOf={addressOf}
              />
            );
        }
      }}
    </WithItems>
  );
}

/** As many as one sitting has room for; the others are due tomorrow too. */
const mostDue = 20;

const table = {...pageWords, ...tableWords, ...simulatorWords};

const nameWords = {...pageWords, ...practiceWords, ...exerciseWords};

interface WithItemsProps {
  readonly round: RoundAddress;
  readonly due: readonly string[];
  readonly children: (items: RoundItems, parts: PracticeParts) => React.ReactNode;
}

/** Makes the items of a round when all is there that they need. */
function WithItems({round, due, children}: WithItemsProps) {
  const parts = use(practiceParts(partsOfRound(round.choice, due)));
  const isThere = parts !== null;
  const address = addressOfRound(round);
  const items = useMemo(
    () => (isThere ? itemsOf(round.choice, due) : null),
    // The address says all that is in `round`.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [address, due, isThere],
  );
  return parts === null || items === null ? <NotLoaded /> : children(items, parts);
}

interface RoundProps
  extends
    Pick<RoundItems, 'exercises'>,
    Pick<PracticeParts, 'sayings' | 'scenes'>,
    Pick<RoundsProps, 'store' | 'onGo' | 'addressOf'> {
  readonly place: Extract<PracticePlace, {kind: 'round'}>;
  readonly faults: readonly AddressFault[];
}

function Round({place, exercises, sayings, scenes, faults, store, onGo, addressOf}: RoundProps) {
  const {round} = place;
  const address = addressOfRound(round);
  const state = roundOf(store.progress, address, exercises.length) ?? freshRound(exercises.length);
  const at = Math.min(place.at, Math.max(0, exercises.length - 1));
  const marks = marksOf({mode: round.mode, exercises, state});
  const shown = exercises[at];
  const memory =
    shown === undefined || marks[at] === 'open' ? null : (store.progress.items.get(shown.id)?.memory ?? null);
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
function useDiagrams(exercises: RoundItems['exercises'], at: number): Svgs | null {
  const machine = pictureOf(exercises[at]);
  const next = pictureOf(exercises[at + 1]);
  useEffect(() => {
    if (next !== null) void diagramsOf([next]);
  }, [next]);
  const loaded = diagramsLoaded();
  return machine === null || machine in loaded ? loaded : use(diagramsOf([machine]));
}
