import {lazy, Suspense} from 'react';

const Content = lazy(async () => {
  const {NotFound} = await import('../../site/NotFound.tsx');
  return {default: NotFound};
});

/** The frame of every page of the docs has this in it, so what it says, in two languages, is loaded only when it is shown. */
export default function NotFoundContent() {
  return (
    <Suspense>
      <Content />
    </Suspense>
  );
}
