import {type ComponentType, useState} from 'react';
import {type Topic, topics} from '../../exercises/exercise.ts';
import type {AddressFault, RoundAddress} from '../../exercises/practice/practiceAddress.ts';
import type {KeptRound, Progress} from '../../exercises/practice/progress.ts';
import {type SetId, setIds, topicOf} from '../../exercises/sets.ts';
import type {ExerciseWords} from '../../text/exercises.ts';
import type {PageWords} from '../../text/page.ts';
import type {PracticeWords} from '../../text/practice.ts';
import {NeedsScript} from '../parts/NeedsScript.tsx';
import {Cells} from './Cells.tsx';
import {DueBand} from './DueBand.tsx';
import {Faults} from './Faults.tsx';
import {KeptBox} from './KeptBox.tsx';
import {Objectives} from './Objectives.tsx';
import './Page.module.css';
import styles from './Overview.module.css';
import type {PlaceLinkComponent} from './PracticeProps.ts';
import {SetRow} from './SetRow.tsx';

interface OverviewProps {
  readonly words: PageWords & PracticeWords & ExerciseWords;
  readonly progress: Progress;
  readonly faults: readonly AddressFault[];
  /** The address of a kept round, read again; null where it names nothing any more. */
  readonly roundIn: (address: string) => RoundAddress | null;
  readonly isKept: boolean;
  readonly now: number;
  readonly PlaceLink: PlaceLinkComponent;
  readonly addressOf: (round: RoundAddress) => string;
  /** Offers the items of a round to other programs. */
  readonly Packages: ComponentType<{readonly round: RoundAddress}>;
  readonly onExport: () => void;
  readonly onImport: (text: string) => number | null;
  readonly onErase: () => void;
}

/** What is due, the sets by topic, and what one can do by now. */
export function Overview({
  words,
  progress,
  faults,
  roundIn,
  isKept,
  now,
  PlaceLink,
  addressOf,
  Packages,
  onExport,
  onImport,
  onErase,
}: OverviewProps) {
  const {practice} = words;
  const [open, setOpen] = useState<SetId | null>(null);
  const lasts = lastRounds(progress.rounds, roundIn);

  function rows(topic: Topic | null) {
    return setIds
      .filter((set) => topicOf(set) === topic)
      .map((set) => (
        <SetRow
          // The fields of a set begin with its last round, which the device tells after the page was drawn.
          key={`${set} ${lasts.get(set)?.kept.address ?? ''}`}
          words={words}
          set={set}
          last={lasts.get(set) ?? null}
          isOpen={open === set}
          onOpen={(isOpen) => {
            setOpen(isOpen ? set : null);
          }}
          PlaceLink={PlaceLink}
          addressOf={addressOf}
          Packages={Packages}
        />
      ));
  }

  return (
    <div className={styles.overview} data-practice="overview">
      <Faults words={words} faults={faults} />
      <NeedsScript>
        <p>{practice.needsScript}</p>
      </NeedsScript>
      <DueBand words={words} progress={progress} PlaceLink={PlaceLink} now={now} isKept={isKept} />
      <div className={styles.columns}>
        <section>
          <div className={styles.head}>
            <h2 id="sets">{practice.sets}</h2>
            <span className={styles.legend} aria-hidden="true">
              {(['right', 'wrong', 'open'] as const).map((mark) => (
                <span key={mark}>
                  <Cells marks={[mark]} label="" /> {practice.marks[mark]}
                </span>
              ))}
            </span>
          </div>
          {topics.map((topic) => (
            <section key={topic} className={styles.topic}>
              <h3>
                <span className={styles.tile} aria-hidden="true">
                  {letters[topic]}
                </span>
                {words.exercises.topics[topic]}
              </h3>
              <ul>{rows(topic)}</ul>
            </section>
          ))}
          <section className={styles.topic}>
            <h3>
              <span className={styles.tile} aria-hidden="true">
                *
              </span>
              {words.exercises.sets.all.name}
            </h3>
            <ul>{rows(null)}</ul>
          </section>
        </section>
        <div>
          <Objectives words={words} progress={progress} />
          <KeptBox words={words} isKept={isKept} onExport={onExport} onImport={onImport} onErase={onErase} />
          <p className={styles.trainers}>
            <PlaceLink to={{kind: 'trainer'}}>{practice.forTrainers}</PlaceLink>
          </p>
        </div>
      </div>
    </div>
  );
}

/** One letter a topic: that of its states, where it has some. */
const letters: Readonly<Record<Topic, string>> = {connection: 'S', cleanup: 'R', session: 'Q', lab: 'L', terminal: '$'};

function lastRounds(kept: readonly KeptRound[], roundIn: (address: string) => RoundAddress | null) {
  const lasts = new Map<string, {readonly round: RoundAddress; readonly kept: KeptRound}>();
  for (const each of kept) {
    const round = roundIn(each.address);
    if (round?.choice.kind === 'set' && !lasts.has(round.choice.set)) lasts.set(round.choice.set, {round, kept: each});
  }
  return lasts;
}
