import {type ReactNode, useEffect, useEffectEvent, useRef, useState} from 'react';
import type {HomeWords} from '../../text/home.ts';
import type {PageWords} from '../../text/page.ts';
import {Icon} from '../parts/Icon.tsx';
import {NeedsScript, needsScript} from '../parts/NeedsScript.tsx';
import {usePlay} from '../parts/usePlay.ts';
import type {ToldStory} from './made.ts';
import {Stage} from './Stage.tsx';
import styles from './Story.module.css';

interface StoryProps {
  readonly words: PageWords & HomeWords;
  readonly story: ToldStory;
  /** Asked once, when the picture is in view: whether it may play by itself. */
  readonly mayPlay: () => boolean;
  /** A link to a step of the scenario in the lab. */
  readonly LabLink: (props: {readonly step: number; readonly children: ReactNode}) => ReactNode;
}

/** Where it rests: the two ends disagree. */
const rest = 2;
/** Milliseconds that a beat is shown: its sentences are read in that time. */
const shownFor = 2400;

/**
 * A connection that falls, waits and is cleaned up, in captioned beats. It plays once by itself when it comes into view,
 * not for a reader who asked for less motion, and stops at the reader's first word.
 */
export function Story({words, story: {beats, ways}, mayPlay, LabLink}: StoryProps) {
  const {home} = words;
  const box = useRef<HTMLElement>(null);
  const [at, setAt] = useState(rest);
  const [hasMoved, setHasMoved] = useState(false);
  const last = beats.length - 1;
  const beat = beats[at];
  const {isPlaying, setIsPlaying} = usePlay({
    place: at,
    canStep: at < last,
    step: () => {
      setAt(at + 1);
    },
    shownFor,
  });

  const begin = useEffectEvent(() => {
    if (mayPlay()) play(0);
  });
  useEffect(() => {
    const {current} = box;
    if (current === null || matchMedia('(prefers-reduced-motion: reduce)').matches) return undefined;
    const watch = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({isIntersecting}) => isIntersecting)) return;
        watch.disconnect();
        begin();
      },
      {threshold: 0.6},
    );
    watch.observe(current);
    return () => {
      watch.disconnect();
    };
  }, []);

  function play(from: number) {
    setHasMoved(true);
    setAt(from);
    setIsPlaying(true);
  }

  function show(next: number) {
    setHasMoved(true);
    setIsPlaying(false);
    setAt(next);
  }

  if (beat === undefined) return null;
  return (
    <section ref={box} className={styles.story} aria-label={home.story}>
      <Stage words={words} beat={beat} ways={ways} isMoving={hasMoved} />
      <p className={styles.caption} aria-live={isPlaying ? 'off' : 'polite'}>
        <strong>{home.beats[beat.id].title}</strong> {home.beats[beat.id].text}
      </p>
      <NeedsScript>
        <ol className={styles.all}>
          {beats.map((each) => (
            <li key={each.id}>
              <strong>{home.beats[each.id].title}</strong> {home.beats[each.id].text}
            </li>
          ))}
        </ol>
      </NeedsScript>
      <ol className={`${styles.beats} ${needsScript}`}>
        {beats.map((each, index) => (
          <li key={each.id}>
            <button
              type="button"
              className="clean-btn"
              aria-current={index === at ? 'step' : undefined}
              data-done={index < at || undefined}
              onClick={() => {
                show(index);
              }}
            >
              <span>{home.beats[each.id].title}</span>
            </button>
          </li>
        ))}
      </ol>
      <div className={styles.controls}>
        <button
          type="button"
          className={needsScript}
          aria-label={home.back}
          aria-disabled={at === 0}
          onClick={() => {
            show(Math.max(0, at - 1));
          }}
        >
          <Icon of="back" />
        </button>
        <button
          type="button"
          className={needsScript}
          onClick={() => {
            if (isPlaying) setIsPlaying(false);
            else play(at === last ? 0 : at);
          }}
        >
          <Icon of={isPlaying ? 'pause' : 'play'} /> <span>{isPlaying ? home.pause : home.play}</span>
        </button>
        <button
          type="button"
          className={needsScript}
          aria-label={home.next}
          aria-disabled={at === last}
          onClick={() => {
            show(Math.min(last, at + 1));
          }}
        >
          <Icon of="forward" />
        </button>
        <span className={styles.count}>{home.count({number: at + 1, of: beats.length})}</span>
        <LabLink step={beat.step}>{home.openInLab}</LabLink>
      </div>
    </section>
  );
}
