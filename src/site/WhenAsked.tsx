import {workerWords} from '@words/workers.ts';
import {type ComponentType, type ReactNode, useEffect, useEffectEvent, useState} from 'react';
import styles from '../widgets/dialog/Missing.module.css';

interface WhenAskedProps<Props> {
  /** Asked again by the next who wants it, when it could not be had. The same one in all drawings. */
  readonly load: () => Promise<ComponentType<Props>>;
  readonly isAsked: boolean;
  /** Takes the wish back, so that the button that was pressed can be pressed again. */
  readonly onMissed: () => void;
  readonly children: (Part: ComponentType<Props>) => ReactNode;
}

/** A part of the page that few readers ask for. Where it cannot be had, a sentence says so until it is asked for again. */
export function WhenAsked<Props>({load, isAsked, onMissed, children}: WhenAskedProps<Props>) {
  const [part, setPart] = useState<ComponentType<Props> | 'waited' | 'offline' | 'notLoaded'>('waited');
  const miss = useEffectEvent(() => {
    setPart(navigator.onLine ? 'notLoaded' : 'offline');
    onMissed();
  });
  useEffect(() => {
    if (!isAsked) return;
    let isGone = false;
    load().then(
      (loaded) => {
        // A component is a function, which a state would call.
        if (!isGone) setPart(() => loaded);
      },
      () => {
        if (!isGone) miss();
      },
    );
    return () => {
      isGone = true;
    };
  }, [load, isAsked]);

  if (typeof part !== 'string') return isAsked ? children(part) : null;
  return part === 'waited' || isAsked ? null : (
    <p className={styles.missing} role="alert">
      {workerWords[part]}
    </p>
  );
}
