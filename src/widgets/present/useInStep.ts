import {useEffect, useEffectEvent, useRef} from 'react';
import type {RunLocation} from '../parts/RunLocation.ts';

/** The wall shows nothing. */
export type Blank = 'black' | 'white' | null;

interface Shown {
  readonly place: RunLocation;
  readonly blank: Blank;
}

/**
 * Keeps the windows that show one run in step, whichever of them its reader steps in.
 *
 * @param leads whether a window that is opened says where it is, as the wall does, for it may show another run by now; the
 *   notes ask
 * @returns whether this browser can do it
 */
export function useInStep(
  name: string,
  leads: boolean,
  place: RunLocation,
  blank: Blank,
  onHeard: (shown: Shown) => void,
): boolean {
  const can = typeof BroadcastChannel === 'function';
  const channel = useRef<BroadcastChannel>(null);
  const heard = useRef('');
  const hear = useEffectEvent((message: unknown) => {
    if (message === ask) {
      channel.current?.postMessage(write({place, blank}));
      return;
    }
    const shown = read(message);
    if (shown === null || message === write({place, blank})) return;
    heard.current = write(shown);
    onHeard(shown);
  });

  const begin = useEffectEvent(() => {
    channel.current?.postMessage(leads ? write({place, blank}) : ask);
  });

  useEffect(() => {
    if (!can) return undefined;
    const own = new BroadcastChannel(`iscsi-state-lab/present/${name}`);
    own.onmessage = ({data}: MessageEvent<unknown>) => {
      hear(data);
    };
    channel.current = own;
    begin();
    return () => {
      channel.current = null;
      own.close();
    };
  }, [can, name]);

  const now = write({place, blank});
  const before = useRef(now);
  useEffect(() => {
    if (before.current === now) return;
    before.current = now;
    // What was heard is not said again.
    if (heard.current !== now) channel.current?.postMessage(now);
    heard.current = '';
  }, [now]);

  return can;
}

const ask = 'where';

function write({place: {run, at}, blank}: Shown): string {
  return JSON.stringify([run, at, blank]);
}

/** Of whatever another window of the site may say. */
function read(message: unknown): Shown | null {
  if (typeof message !== 'string') return null;
  try {
    const [run, at, blank] = JSON.parse(message) as readonly unknown[];
    if ((run !== null && typeof run !== 'string') || (at !== null && typeof at !== 'number')) return null;
    return {place: {run, at}, blank: blank === 'black' || blank === 'white' ? blank : null};
  } catch {
    return null;
  }
}
