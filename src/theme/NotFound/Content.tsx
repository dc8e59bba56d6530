import {Suspense, useState} from 'react';
import {onDemand} from '../../widgets/parts/onDemand.ts';

const Content = onDemand(async () => (await import('../../site/NotFound.tsx')).NotFound, AsItCame);

/** The frame of every page of the docs has this in it, so what it says, in two languages, is loaded only when it is shown. */
export default function NotFoundContent() {
  return (
    <Suspense fallback={<AsItCame />}>
      <Content />
    </Suspense>
  );
}

/** What the file of the page has in this place: it stays until its parts are loaded, and the footer below it where it is. */
function AsItCame() {
  const [{className, html}] = useState(() => {
    const main = typeof document === 'undefined' ? null : document.querySelector('main[data-not-found]');
    return {className: main?.className, html: main?.innerHTML ?? ''};
  });
  return <main className={className} dangerouslySetInnerHTML={{__html: html}} />;
}
