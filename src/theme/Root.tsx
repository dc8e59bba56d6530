import type {ReactNode} from 'react';
import {Citations} from '../site/Citations.tsx';
import {NameCards} from '../site/NameCards.tsx';
import {PaperFoot} from '../site/PaperFoot.tsx';

/** Around every page, and kept from one to the next. */
export default function Root({children}: {readonly children: ReactNode}) {
  return (
    <>
      {children}
      <NameCards />
      <Citations />
      <PaperFoot />
    </>
  );
}
