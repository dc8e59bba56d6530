import type {Section} from '../../spec/index.ts';
import type {CitingWords} from '../../text/citing.ts';
import type {Citable} from './citable.ts';
import {citationFormats, formatIds} from './formats.ts';

/** One form of a citation: what it is called, and how it looks. */
export interface CitationExample {
  readonly format: string;
  readonly text: string;
}

/** A thing of this site in every form; or, of a section, the RFC in every form. Nobody has read either yet. */
export function citationExamples(
  of: Citable | {readonly section: Section},
  {citing}: CitingWords,
): readonly CitationExample[] {
  return formatIds.map((id) => {
    const {of: own, ofRfc} = citationFormats[id];
    const text = 'section' in of ? ofRfc({...of, accessed: null}) : own(of);
    return {format: citing.formats[id], text: text.trimEnd()};
  });
}
