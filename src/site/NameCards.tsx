import {lazy, Suspense, useRef} from 'react';
import {useOpenedName} from '../widgets/card/useOpenedName.ts';

/** Fetched when the first name is asked about: no page waits for it. */
const CardOf = lazy(() => import('./CardOf.tsx').then(({CardOf: component}) => ({default: component})));

/** The cards of all names on a page. Without script a name is a link, and stays one. */
export function NameCards() {
  const card = useRef<HTMLElement>(null);
  const opened = useOpenedName(card);
  return opened === null ? null : (
    <Suspense>
      <CardOf key={opened.name} opened={opened} card={card} />
    </Suspense>
  );
}
