import {useEffect, useEffectEvent, useState} from 'react';

/** Milliseconds that each step is shown at speed 1, unless told: long enough to read what moved. */
const usually = 1200;

/** How many times as fast a run can be played. */
export const speeds = [0.5, 1, 2] as const;

export type Speed = (typeof speeds)[number];

interface Play {
  readonly isPlaying: boolean;
  /** For one who goes somewhere else to play from there. */
  readonly setIsPlaying: (isPlaying: boolean) => void;
  readonly toggle: () => void;
  readonly speed: Speed;
  readonly setSpeed: (speed: Speed) => void;
}

/**
 * Plays what lies ahead, one step after the other, until nothing is ahead or the reader pauses.
 *
 * @param place changes with every step, whoever takes it: each is shown for its full time
 * @param canStep whether anything lies ahead
 */
export function usePlay({
  place,
  canStep,
  step,
  shownFor = usually,
}: {
  readonly place: unknown;
  readonly canStep: boolean;
  readonly step: () => void;
  readonly shownFor?: number;
}): Play {
  const [isPlaying, setIsPlaying] = useState(false);
  const [speed, setSpeed] = useState<Speed>(1);
  // At its end it rests for good: a step back is not to set it off again.
  if (isPlaying && !canStep) setIsPlaying(false);
  const takeStep = useEffectEvent(step);

  useEffect(() => {
    if (!isPlaying) return undefined;
    const timer = setTimeout(() => {
      takeStep();
    }, shownFor / speed);
    return () => {
      clearTimeout(timer);
    };
  }, [isPlaying, shownFor, speed, place]);

  return {
    isPlaying,
    setIsPlaying,
    toggle: () => {
      setIsPlaying(canStep && !isPlaying);
    },
    speed,
    setSpeed,
  };
}
