import useIsBrowser from '@docusaurus/useIsBrowser';
import {type ComponentType, type ReactNode, useEffect, useRef, useState} from 'react';
import {useLinksWithin} from './useLinksWithin.ts';

/**
 * A part of a page in a reader's browser: as the page was built, without what writes it. Only who comes from another page
 * of the site, where nothing is built yet, fetches that.
 *
 * @param places a selector of where the part stands
 * @param fetchTold what the page is built with
 * @param Built takes over what is there: an element with `whatIsThere` in it
 */
export function kept<Props extends object>(
  places: string,
  fetchTold: () => Promise<ComponentType<Props>>,
  Built: ComponentType<Props>,
): ComponentType<Props> {
  /** What a reader has once come back to is there at once. */
  let fetched: ComponentType<Props> | null = null;
  const awaited = async () => (fetched ??= await fetchTold());
  // A page that is loaded ahead, because a pointer rests on a link to it, shall not wait for it later.
  if (document.querySelector(places) === null) void awaited();

  function Kept(props: Props): ReactNode {
    const isBrowser = useIsBrowser();
    const [isBuilt] = useState(!isBrowser);
    return isBuilt ? <Built {...props} /> : <Fetched {...props} />;
  }

  function Fetched(props: Props) {
    const [Told, setTold] = useState(() => fetched);
    useEffect(() => {
      if (Told === null)
        void awaited().then((told) => {
          setTold(() => told);
        });
    }, [Told]);
    return Told === null ? null : <Told {...props} />;
  }

  return Kept;
}

/** The same for a part that is built as one `div` with its name in `data-kept`. */
export function keptPart<Props extends object>(
  name: string,
  fetchTold: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  function Built() {
    const place = useRef<HTMLDivElement>(null);
    useLinksWithin(place);
    return <div ref={place} data-kept={name} suppressHydrationWarning dangerouslySetInnerHTML={whatIsThere} />;
  }
  return kept(`[data-kept=${name}]`, fetchTold, Built);
}

/** React leaves the content of such an element alone when it takes over a page; the same object also afterwards. */
export const whatIsThere = {__html: ''};
