import {clsx} from 'clsx';
import type {Position} from '../../run/run.ts';
import type {PageWords} from '../../text/page.ts';
import type {SimulatorWords} from '../../text/simulator.ts';
import type {TableWords} from '../../text/table.ts';
import {CopyButton} from '../parts/CopyButton.tsx';
import {needsScript} from '../parts/NeedsScript.tsx';
import {speeds, type usePlay} from '../parts/usePlay.ts';
import {Icon} from '../parts/Icon.tsx';
import styles from './Head.module.css';
import {PlayButton} from './PlayButton.tsx';
import {StartPicker} from './StartPicker.tsx';

interface ToolsProps {
  readonly words: PageWords & TableWords & SimulatorWords;
  readonly start: Position;
  readonly starts: readonly Position[];
  readonly onStart: (start: Position) => void;
  readonly play: ReturnType<typeof usePlay>;
  /** Whether there is anything to play. */
  readonly canPlay: boolean;
  readonly copyAddress: () => string;
  readonly onCite: (() => void) | null;
  readonly onEmbed: (() => void) | null;
  readonly onPresent: (() => void) | null;
}

/** Where a run begins, playing it, and its link: what is asked for less often than a step. */
export function Tools({
  words,
  start,
  starts,
  onStart,
  play,
  canPlay,
  copyAddress,
  onCite,
  onEmbed,
  onPresent,
}: ToolsProps) {
  const {simulator} = words;
  const {speed, setSpeed} = play;
  return (
    <div className={clsx(styles.tools, needsScript)} data-glides>
      <StartPicker words={words} start={start} starts={starts} onStart={onStart} />
      <span className={styles.playing}>
        <PlayButton words={words} play={play} canPlay={canPlay} />
        <select
          aria-label={simulator.speed}
          value={speed}
          onChange={({target}) => {
            setSpeed(speeds.find((each) => String(each) === target.value) ?? 1);
          }}
        >
          {speeds.map((each) => (
            <option key={each} value={each}>
              {`${String(each)}×`}
            </option>
          ))}
        </select>
      </span>
      <span className={styles.copy}>
        <CopyButton words={words} label={simulator.copyLink} kind="link" textOf={copyAddress}>
          <Icon of="link" />
          <span className={styles.word}>{simulator.copyLink}</span>
        </CopyButton>
      </span>
      {onCite === null ? null : (
        <button type="button" className={styles.plain} title={words.copying.citeRun} onClick={onCite}>
          <Icon of="cite" />
          <span className={styles.word}>{words.copying.cite}</span>
        </button>
      )}
      {onEmbed === null ? null : (
        <button type="button" className={styles.plain} onClick={onEmbed}>
          <Icon of="embed" />
          <span className={styles.rare}>{simulator.embed}</span>
        </button>
      )}
      {onPresent === null ? null : (
        <button type="button" className={styles.plain} title={simulator.presentKeys} onClick={onPresent}>
          <Icon of="present" />
          <span className={styles.rare}>{simulator.present}</span>
        </button>
      )}
    </div>
  );
}
