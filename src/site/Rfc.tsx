import {pageWords} from '@words/page.ts';
import type {Section} from '../spec/index.ts';
import {SectionLink} from '../widgets/parts/SectionLink.tsx';

/** A section of the RFC in prose. */
export function Rfc({section}: {readonly section: Section}) {
  return <SectionLink words={pageWords} section={section} />;
}
