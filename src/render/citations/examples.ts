import type {Section} from '../../spec/index.ts';
import type {CitationWords} from '../../text/citations.ts';
import type {Citable} from './citable.ts';
import {citationFormats} from './formats.ts';

/** One form of a citation: what it is called, and how it looks. */
export interface CitationExample {
  readonly format: string;
  readonly text: string;
}

/** A thing of this site in every form; or, of a section, the RFC in every form. Nobody has read either yet. */
export function citationExamples(
  of: Citable | {readonly section: Section},
  {citationFormats: names}: CitationWords,
): readonly CitationExample[] {
  return formatIds.map((id) => {
    const {of: own, ofRfc} = citationFormats[id];
    const text = 'section' in of ? ofRfc({...of, accessed: null}) : own(of);
    return {format: names[id], text: text.trimEnd()};
  });
}

// TypeScript does not say of which keys an object has no others.
const formatIds = Object.keys(citationFormats) as readonly (keyof typeof citationFormats)[];
