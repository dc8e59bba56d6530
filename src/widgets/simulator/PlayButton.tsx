import type {SimulatorWords} from '../../text/simulator.ts';
import {Icon} from '../parts/Icon.tsx';
import type {usePlay} from '../parts/usePlay.ts';
import styles from './Head.module.css';

interface PlayButtonProps {
  readonly words: SimulatorWords;
  readonly play: Pick<ReturnType<typeof usePlay>, 'isPlaying' | 'toggle'>;
  /** Whether there is anything to play. */
  readonly canPlay: boolean;
}

/** Plays what lies ahead, and stops. */
export function PlayButton({words: {simulator}, play: {isPlaying, toggle}, canPlay}: PlayButtonProps) {
  return (
    <button
      type="button"
      className={styles.plain}
      aria-disabled={!canPlay}
      onClick={() => {
        if (canPlay) toggle();
      }}
    >
      <Icon of={isPlaying ? 'pause' : 'play'} />
      <span className={styles.word}>{isPlaying ? simulator.pause : simulator.play}</span>
    </button>
  );
}
