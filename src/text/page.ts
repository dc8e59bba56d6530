import type {FamilyId, Means, Role, Section, StateId} from '../spec/index.ts';
import type {EvidenceWords} from './evidence.ts';
import type {Locale} from './locales.ts';

/** A name as a reader meets it: `R1 CLEANUP_WAIT`, `CSM-E`, `target`. */
export type Name = string;

/** What any page may have to say: names, whose statement a sentence is, and where it stands. */
export interface PageWords {
  readonly locale: Locale;
  /** Between two sentences that are put side by side: a space in English, nothing in Chinese. */
  readonly sentenceGap: string;

  readonly roles: Readonly<Record<Role, Name>>;
  readonly bothRoles: Name;
  readonly families: Readonly<Record<FamilyId, Name>>;
  /** Name and one line of how: `CSM-E`, `explicit Logout over another connection`. */
  readonly means: Readonly<Record<Means, {readonly name: Name; readonly how: string}>>;
  /** Two to six characters (Chinese) or words (English) under the RFC name, on diagrams and beside names. */
  readonly glosses: Readonly<Record<StateId, string>>;
  /** The name of the band behind S5, S6 and S7. */
  readonly fullFeaturePhase: string;

  /** `RFC 7143 §8.2` as a link's text. */
  readonly section: (section: Section) => string;
  /** As it stands in a sentence, where many of them stand. */
  readonly sectionInShort: (section: Section) => string;
  readonly evidence: EvidenceWords;

  readonly linkTo: (label: Name) => string;
  /** A text to take along. */
  readonly copying: {
    readonly cite: string;
    readonly citePage: string;
    readonly citeRun: string;
    readonly copy: string;
    readonly copied: string;
    /** Of a whole page; without script it opens what it would copy. */
    readonly asMarkdown: string;
    /** The browser refused. What is left to do depends on where else the text stands: on the page, in the address bar, nowhere. */
    readonly notCopied: Readonly<Record<'text' | 'link' | 'ticket', string>>;
  };
}
