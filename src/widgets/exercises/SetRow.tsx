import {type ComponentType, useId, useState} from 'react';
import {counts, type Mode, modes, seedOf, type RoundAddress} from '../../exercises/practice/practiceAddress.ts';
import type {KeptRound} from '../../exercises/practice/progress.ts';
import type {SetId} from '../../exercises/sets.ts';
import type {ExerciseWords} from '../../text/exercises.ts';
import type {PageWords} from '../../text/page.ts';
import type {PracticeWords} from '../../text/practice.ts';
import {Choice} from '../parts/Choice.tsx';
import {CopyButton} from '../parts/CopyButton.tsx';
import {Icon} from '../parts/Icon.tsx';
import {needsScript} from '../parts/NeedsScript.tsx';
import {Cells} from './Cells.tsx';
import styles from './Overview.module.css';
import type {PlaceLinkComponent} from './PracticeProps.ts';

interface SetRowProps {
  readonly words: PageWords & PracticeWords & ExerciseWords;
  readonly set: SetId;
  /** The round of this set that was left last, with what its address says. */
  readonly last: {readonly round: RoundAddress; readonly kept: KeptRound} | null;
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
  readonly PlaceLink: PlaceLinkComponent;
  /** The whole address of a round, to give to a class. */
  readonly addressOf: (round: RoundAddress) => string;
  /** Offers the items of a round to other programs. */
  readonly Packages: ComponentType<{readonly round: RoundAddress}>;
}

/** One set: how its last round went, and, opened in place, the next one: how, how many, which. */
export function SetRow({words, set, last, isOpen, onOpen, PlaceLink, addressOf, Packages}: SetRowProps) {
  const {practice} = words;
  const id = useId();
  const before = last?.round.choice.kind === 'set' ? last.round.choice : null;
  const [mode, setMode] = useState<Mode>(last?.round.mode ?? 'learn');
  const [seed, setSeed] = useState(String(before?.seed ?? firstSeed));
  const [count, setCount] = useState(before?.count ?? counts.usual);
  const round: RoundAddress = {choice: {kind: 'set', set, seed: seedOf(seed) ?? firstSeed, count}, mode};
  const isSame = last !== null && addressOf(last.round) === addressOf(round);
  const next = last?.kept.marks.indexOf('open') ?? -1;
  const isUnderWay = next > 0;
  return (
    <li className={styles.set} data-open={isOpen || undefined}>
      <div className={styles.setHead}>
        <div>
          <h4>{words.exercises.sets[set].name}</h4>
          <p className={styles.soft}>{words.exercises.sets[set].what}</p>
        </div>
        {last === null ? <span /> : <Cells marks={last.kept.marks} label={practice.marksOf(marksIn(last.kept))} />}
        <button
          type="button"
          className={needsScript}
          aria-expanded={isOpen}
          aria-controls={`${id}-panel`}
          onClick={() => {
            onOpen(!isOpen);
          }}
        >
          {isOpen ? practice.close : last === null ? practice.start : isUnderWay ? practice.goOn : practice.again}
          <span className="visually-hidden">{` ${words.exercises.sets[set].name}`}</span>
        </button>
      </div>
      <div className={styles.panel} id={`${id}-panel`} hidden={!isOpen}>
        <div className={styles.row}>
          <Choice
            legend={practice.mode}
            name={`${id}-mode`}
            options={modes.filter((each) => each !== 'review')}
            labels={practice.modes}
            chosen={mode}
            onChoose={setMode}
            className={styles.modes}
          />
          <span className={styles.soft}>{practice.modeMeans[mode]}</span>
        </div>
        <div className={styles.row}>
          <label>
            {practice.items}{' '}
            <input
              type="number"
              min={counts.least}
              max={counts.most}
              value={count}
              onChange={({target}) => {
                setCount(
                  Math.max(counts.least, Math.min(counts.most, Math.trunc(target.valueAsNumber) || counts.least)),
                );
              }}
            />
          </label>
          <label>
            {practice.seed}{' '}
            <input
              type="text"
              inputMode="numeric"
              maxLength={9}
              value={seed}
              onChange={({target}) => {
                setSeed(target.value.replaceAll(/\D/g, ''));
              }}
            />
          </label>
          <button
            type="button"
            onClick={() => {
              setSeed(String(1000 + Math.floor(9000 * Math.random())));
            }}
          >
            <Icon of="restart" /> {practice.otherItems}
          </button>
          <PlaceLink className={styles.primary} to={{kind: 'round', round, at: isSame && isUnderWay ? next : 0}}>
            <Icon of="play" />
            {isSame && isUnderWay ? practice.goOnWith(next + 1) : practice.begin(mode)}
          </PlaceLink>
        </div>
        <div className={styles.class}>
          <p>
            <b>{practice.forClass}</b> <span className={styles.soft}>{practice.forClassHow}</span>
          </p>
          <div className={styles.row}>
            <code className={styles.address}>{addressOf(round).replace(/^https?:\/\/[^/]*/, '')}</code>
            <CopyButton words={words} label={practice.copyLink} kind="text" textOf={() => addressOf(round)} />
            <PlaceLink to={{kind: 'key', round}}>{practice.withAnswers}</PlaceLink>
            <Packages round={round} />
          </div>
        </div>
      </div>
    </li>
  );
}

/** Until the reader asks for other items: what is shown first is the same for everybody. */
const firstSeed = 4711;

function marksIn({marks}: KeptRound) {
  const count = (mark: 'right' | 'wrong' | 'open') => marks.filter((each) => each === mark).length;
  return {right: count('right'), wrong: count('wrong'), open: count('open')};
}
