import {useEffect, useState} from 'react';
import {type AskedCitation, hearCitations} from './citing.ts';
import {WhenAsked} from './WhenAsked.tsx';

/** The one box of all pages in which something is cited. */
export function Citations() {
  const [asked, setAsked] = useState<AskedCitation | null>(null);
  useEffect(() => hearCitations(setAsked), []);
  function close() {
    setAsked(null);
  }
  return (
    <WhenAsked load={loadCiteDialog} asked={asked} onMissed={close}>
      {(CiteDialog, shown) => <CiteDialog asked={shown} onClose={close} />}
    </WhenAsked>
  );
}

async function loadCiteDialog() {
  return (await import('./CiteDialog.tsx')).CiteDialog;
}
