import {useEffect, useEffectEvent} from 'react';
import {onRunKey} from '../parts/runKeys.ts';

/** Where a run is what the page asks for, its figures choose from wherever the focus is, but where keys mean something else. */
export function useFiguresOfPage(isAsked: boolean, onNumber: (number: number) => void) {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const {target} = event;
    if (target instanceof Element && target.closest('header, nav') === null) onRunKey(event, {onNumber});
  });
  useEffect(() => {
    if (!isAsked) return;
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('keydown', onKey);
    };
  }, [isAsked]);
}
