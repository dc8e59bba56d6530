import useIsBrowser from '@docusaurus/useIsBrowser';
import {type ComponentType, type ReactNode, useEffect, useRef, useState} from 'react';
import {useLinksWithin} from './useLinksWithin.ts';

/**
 * A part of a page in a reader's browser: as the page was built, without what writes it. Only who comes from another page
 * of the site, where nothing is built yet, fetches that. The part is built as one `div` that bears its name in `data-kept`.
 *
 * @param name of the part, on its page and among the parts that are kept
 * @param fetchTold what the page is built with
 */
export function kept<Props extends object>(
  name: string,
  fetchTold: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  /** What a reader has once come back to is there at once. */
  let fetched: ComponentType<Props> | null = null;
  const awaited = async () => (fetched ??= await fetchTold());
  // A page that is loaded ahead, because a pointer rests on a link to it, shall not wait for it later.
  if (document.querySelector(`[data-kept=${name}]`) === null) void awaited();

  function Kept(props: Props): ReactNode {
    const isBrowser = useIsBrowser();
    const [isBuilt] = useState(!isBrowser);
    return isBuilt ? <Built /> : <Fetched {...props} />;
  }

  function Built() {
    const place = useRef<HTMLDivElement>(null);
    useLinksWithin(place);
    return <div ref={place} data-kept={name} suppressHydrationWarning dangerouslySetInnerHTML={whatIsThere} />;
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

/** React leaves the content of such an element alone when it takes over a page; the same object also afterwards. */
const whatIsThere = {__html: ''};
