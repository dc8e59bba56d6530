import {useEffect, useEffectEvent} from 'react';

/** Where the reader was led last: another object each time, also to the same place. */
export interface Arrival {
  readonly hash: string;
}

/** Tells of the place on the page that a link led to, each time one does. */
export function useArrival(arrival: Arrival, onArrival: (place: HTMLElement) => void): void {
  const arrive = useEffectEvent(onArrival);
  useEffect(() => {
    // Our addresses are plain ASCII: there is nothing to decode.
    const place = document.getElementById(arrival.hash.slice(1));
    if (place !== null) arrive(place);
  }, [arrival]);
}
