import type {CitationFormatId} from '../../text/citing.ts';
import {apa, apaOfRfc} from './apa.ts';
import {bibtex, bibtexOfRfc} from './bibtex.ts';
import type {Citable, RfcCitable} from './citable.ts';
import {cslFile, cslJson, cslJsonOfRfc} from './cslJson.ts';
import {gbT7714In2015, gbT7714In2025, gbT7714OfRfcIn2015, gbT7714OfRfcIn2025} from './gbT7714.ts';
import {ieee, ieeeOfRfc} from './ieee.ts';
import {markdown, markdownOfRfc} from './markdown.ts';
import {rfcStyle, rfcStyleOfRfc} from './rfcStyle.ts';
import {ris, risOfRfc} from './ris.ts';
import {sourceComment, sourceCommentOfRfc} from './sourceComment.ts';

/** One way to cite: a thing of this site, and the section of the RFC beside it. */
interface CitationFormat {
  readonly of: (item: Citable) => string;
  readonly ofRfc: (item: RfcCitable) => string;
}

/** Every format, in the order in which they are offered. */
export const citationFormats = {
  gb2025: {of: gbT7714In2025, ofRfc: gbT7714OfRfcIn2025},
  gb2015: {of: gbT7714In2015, ofRfc: gbT7714OfRfcIn2015},
  apa: {of: apa, ofRfc: apaOfRfc},
  ieee: {of: ieee, ofRfc: ieeeOfRfc},
  bibtex: {of: bibtex, ofRfc: bibtexOfRfc},
  ris: {of: ris, ofRfc: risOfRfc},
  csl: {of: (item) => cslFile([cslJson(item)]), ofRfc: (item) => cslFile([cslJsonOfRfc(item)])},
  markdown: {of: markdown, ofRfc: markdownOfRfc},
  rfc: {of: rfcStyle, ofRfc: rfcStyleOfRfc},
  comment: {of: sourceComment, ofRfc: sourceCommentOfRfc},
} as const satisfies Readonly<Record<CitationFormatId, CitationFormat>>;

/** All of them by name. TypeScript does not say of which keys an object has no others. */
export const formatIds = Object.keys(citationFormats) as readonly CitationFormatId[];
