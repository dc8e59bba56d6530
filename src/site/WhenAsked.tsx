import {missingWords} from '@words/missing.ts';
import {type ComponentType, type ReactNode, useEffect, useEffectEvent, useState} from 'react';
import styles from './WhenAsked.module.css';
import {whyMissing} from './workers/whyMissing.ts';

interface WhenAskedProps<Props, Asked> {
  /** Asked again by the next who wants it, when it could not be had. The same one in all drawings. */
  readonly load: () => Promise<ComponentType<Props>>;
  /** What the part is to show; null while nobody wants it. */
  readonly asked: Asked | null;
  /** Takes the wish back, so that the button that was pressed can be pressed again. */
  readonly onMissed?: () => void;
  /** Nobody pressed anything for it: where it cannot be had, nothing is said. */
  readonly isQuiet?: boolean;
  readonly children: (Part: ComponentType<Props>, asked: Asked) => ReactNode;
}

/** A part of the page that few readers ask for. Where it cannot be had, a sentence says so until it is asked for again. */
export function WhenAsked<Props, Asked>({
  load,
  asked,
  onMissed,
  isQuiet = false,
  children,
}: WhenAskedProps<Props, Asked>) {
  const isAsked = asked !== null;
  const [part, setPart] = useState<ComponentType<Props> | 'waited' | 'offline' | 'notLoaded'>('waited');
  const miss = useEffectEvent(() => {
    setPart(whyMissing());
    onMissed?.();
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

  if (typeof part !== 'string') return isAsked ? children(part, asked) : null;
  return part === 'waited' || isAsked || isQuiet ? null : (
    <p className={styles.missing} role="alert">
      {missingWords[part]}
    </p>
  );
}
