import useIsBrowser from '@docusaurus/useIsBrowser';
import {lazy, Suspense, useState} from 'react';
import type {FamilyId} from '../spec/index.ts';

/**
 * What reference managers read off a family's page, in a reader's browser: as the page was built. Only who comes from
 * another page of the site, where nothing is built yet, fetches what writes it.
 */
export function Coins({of}: {readonly of: FamilyId}) {
  const isBrowser = useIsBrowser();
  const [isBuilt] = useState(!isBrowser);
  return isBuilt ? (
    // React leaves the content alone when it takes over a page.
    <div hidden suppressHydrationWarning dangerouslySetInnerHTML={whatIsThere} />
  ) : (
    <Suspense>
      <FetchedCoins of={of} />
    </Suspense>
  );
}

/** The same object in every drawing, for React would empty the element for another one. */
const whatIsThere = {__html: ''};

const FetchedCoins = lazy(async () => ({default: (await import('./ToldCoins.tsx')).ToldCoins}));
