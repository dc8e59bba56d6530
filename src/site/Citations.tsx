import {lazy, Suspense, useEffect, useState} from 'react';
import {type AskedCitation, hearCitations} from './citing.ts';

/** Fetched when the first citation is asked for: no page waits for it. */
const CiteDialog = lazy(() => import('./CiteDialog.tsx').then(({CiteDialog: component}) => ({default: component})));

/** The one box of all pages in which something is cited. */
export function Citations() {
  const [asked, setAsked] = useState<AskedCitation | null>(null);
  useEffect(() => hearCitations(setAsked), []);
  return asked === null ? null : (
    <Suspense>
      <CiteDialog
        asked={asked}
        onClose={() => {
          setAsked(null);
        }}
      />
    </Suspense>
  );
}
