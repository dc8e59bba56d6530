import type {StateId} from '../../spec/index.ts';
import {errorCodes} from '../../stacks/errorCodes.ts';
import {names} from '../../stacks/names.ts';
import type {NameStack} from '../../stacks/vendors.ts';
import type {Locale} from '../../text/locales.ts';
import type {SeekingWords} from '../../text/seeking.ts';
import {type Term, terms} from '../../text/termRows.ts';
import type {AddressKind} from '../address.ts';
import type {Entry} from '../entries.ts';

/** What a page says, without what stands at an address of its own. Plain text. */
export interface PageText {
  /** Its address, without the slash before it; empty for the home page. */
  readonly page: string;
  readonly title: string;
  readonly description: string;
  /** What stands above the first heading. */
  readonly text: string;
  readonly sections: readonly {readonly id: string; readonly title: string; readonly text: string}[];
}

export type SearchKind = AddressKind | 'page' | 'heading';

/** One thing that a search can find. */
export interface SearchRecord {
  readonly kind: SearchKind;
  readonly page: string;
  /** What stands after `#`; empty for a page as a whole. */
  readonly fragment: string;
  readonly title: string;
  readonly text: string;
  /** The states that a tool's word stands for; of all else none. */
  readonly states: readonly StateId[];
  /** What it is looked for by too and never shown: other names of it, with one name to a text. */
  readonly aliases: readonly string[];
  /** Words of a long text behind what is shown of it. */
  readonly rest: string;
}

/** What a search in one language starts from. */
export interface SearchSource extends SeekingWords {
  readonly records: readonly SearchRecord[];
  /** Words of the site and their English, where the site has another language. */
  readonly english: readonly (readonly [own: string, word: string])[];
}

/** Everything that a search in one language can find, and by which words. */
export function searchSource(
  locale: Locale,
  entries: readonly Entry[],
  pages: readonly PageText[],
  {fillers, synonyms}: SeekingWords,
): SearchSource {
  const ofTerms = terms.map(({en, zh, aliases, alsoPlain = []}: Term) => {
    const [english, chinese] = [withoutGloss(en), withoutGloss(zh)];
    return {own: locale === 'en' ? english : chinese, english, others: [english, chinese, ...aliases, ...alsoPlain]};
  });
  return {
    records: [...pages.flatMap(recordsOfPage), ...entries.map(recordOfEntry)],
    // A word of the site stands for itself, so that no part of it is taken for another.
    synonyms: [
      ...ofTerms.flatMap(({own, others}) => [...new Set([own, ...others])].map((word) => [word, own] as const)),
      ...synonyms,
    ],
    english: ofTerms.filter(({own, english}) => own !== english).map(({own, english}) => [own, english]),
    fillers,
  };
}

/** `CID（连接标识符）` is called CID. */
function withoutGloss(term: string): string {
  return term.replaceAll(/（[^）]*）/g, '');
}

function recordsOfPage({page, title, description, text, sections}: PageText): readonly SearchRecord[] {
  return [
    {kind: 'page', page, fragment: '', title, states: [], aliases: [page], ...shortened(`${description} ${text}`)},
    ...sections.map((section): SearchRecord => {
      const {id, title: heading} = section;
      return {kind: 'heading', page, fragment: id, title: heading, states: [], aliases: [], ...shortened(section.text)};
    }),
  ];
}

/** What is shown of a text is taken from this many characters. */
const mostShown = 800;

/** A long text to its limit, and of the rest the words that were not there yet: they are enough to find it. */
function shortened(text: string): Pick<SearchRecord, 'text' | 'rest'> {
  const end = text.length <= mostShown ? text.length : text.lastIndexOf(' ', mostShown);
  const shown = text.slice(0, end > 0 ? end : mostShown);
  const known = new Set(shown.toLowerCase().match(latinWord));
  const rest = text.slice(shown.length).replaceAll(latinWord, (word) => {
    const isKnown = known.has(word.toLowerCase());
    known.add(word.toLowerCase());
    return isKnown ? '' : word;
  });
  return {text: shown.trim(), rest: rest.replaceAll(/[\s,.;:]+/g, ' ').trim()};
}

const latinWord = /[\p{Script=Latin}\d][\p{Script=Latin}\d_]*/gu;

function recordOfEntry({kind, id, page, fragment, title, gloss}: Entry): SearchRecord {
  const states = kind === 'name' ? (names.find((name) => name.id === id)?.states ?? []) : [];
  return {kind, page, fragment, title, text: gloss, states, aliases: aliasesOf(kind, id), rest: ''};
}

function aliasesOf(kind: AddressKind, id: string): readonly string[] {
  return otherNames[kind]?.(id) ?? [];
}

const otherNames: Readonly<Partial<Record<AddressKind, (id: string) => readonly string[]>>> = {
  term: (id) => terms.filter((term) => term.id === id).flatMap(namesOfTerm),
  name: (id) => names.flatMap(({id: other, internal}) => (other === id && internal !== null ? [internal] : [])),
  stack: (id) => Object.entries(partsOfStacks).flatMap(([stack, parts]) => (stack === id ? parts : [])),
  errorCode: (id) =>
    errorCodes.flatMap(({code, name}) =>
      `${code}` === id ? [`conn error ${id}`, `error ${id}`, `ISCSI_ERR_${name}`] : [],
    ),
  exitCode: (id) => [`error ${id}`, `exit ${id}`],
  // As logs write it, and as the RFC's two bytes.
  loginStatus: (id) => [`0x${id}`, `${id.slice(0, 2)}/${id.slice(2)}`],
};

function namesOfTerm({en, zh, aliases, alsoPlain = [], mistranslations = []}: Term): readonly string[] {
  return [en, zh, ...aliases, ...alsoPlain, ...mistranslations];
}

/** Programs and libraries by which people know a product. */
const partsOfStacks: Readonly<Partial<Record<NameStack, readonly string[]>>> = {
  lio: ['iscsi_target_mod', 'target_core_mod'],
  targetcli: ['rtslib', 'targetcli-fb'],
  kernel: ['scsi_transport_iscsi', 'sysfs'],
  iscsiadm: ['iscsid'],
  tgt: ['tgtd', 'tgtadm'],
  freebsd: ['ctld', 'ctl'],
  illumos: ['COMSTAR', 'idm'],
  scst: ['iscsi-scst', 'iscsi-scstd', 'TrueNAS'],
};
