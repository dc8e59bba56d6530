import type {StateId} from '../../spec/index.ts';
import {errorCodes} from '../../stacks/errorCodes.ts';
import {names} from '../../stacks/names.ts';
import type {NameStack} from '../../stacks/vendors.ts';
import type {Locale} from '../../text/locales.ts';
import type {PageWords} from '../../text/page.ts';
import type {SeekingWords} from '../../text/seeking.ts';
import {terms} from '../../text/termRows.ts';
import type {AddressKind} from '../address.ts';
import type {Entry} from '../entries.ts';
import {englishOfTerms, namesOfTerm, termSynonyms} from './termSynonyms.ts';

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

/**
 * Everything that a search in one language can find, and by which words.
 *
 * @param glosses what the states are called beside their names
 */
export function searchSource(
  locale: Locale,
  entries: readonly Entry[],
  pages: readonly PageText[],
  {fillers, synonyms}: SeekingWords,
  glosses: PageWords['glosses'],
): SearchSource {
  const found = entries.map((entry): SearchRecord => {
    const record = recordOfEntry(entry);
    return entry.kind === 'state' ? {...record, aliases: [glosses[entry.id as StateId]]} : record;
  });
  const isTelling = tellingIn(pages.flatMap(({text, sections}) => [text, ...sections.map((section) => section.text)]));
  return {
    records: [...pages.flatMap((page) => recordsOfPage(page, isTelling)), ...found],
    synonyms: [...termSynonyms(locale), ...synonyms],
    english: englishOfTerms(locale),
    fillers,
  };
}

/** Whether a word tells one text from others: one that stands in many of them does not. */
function tellingIn(texts: readonly string[]): (word: string) => boolean {
  const places = new Map<string, number>();
  for (const text of texts)
    for (const word of new Set(text.toLowerCase().match(latinWord))) places.set(word, (places.get(word) ?? 0) + 1);
  return (word) => (places.get(word) ?? 0) <= Math.max(1, texts.length / 16);
}

function recordsOfPage(
  {page, title, description, text, sections}: PageText,
  isTelling: (word: string) => boolean,
): readonly SearchRecord[] {
  const lead = shortened(`${description} ${text}`, isTelling);
  return [
    {kind: 'page', page, fragment: '', title, states: [], aliases: [page], ...lead},
    ...sections.map(({id, title: heading, text: said}): SearchRecord => {
      return {
        kind: 'heading',
        page,
        fragment: id,
        title: heading,
        states: [],
        aliases: [],
        ...shortened(said, isTelling),
      };
    }),
  ];
}

/** What is shown of a text is taken from this many characters. */
const mostShown = 340;

/** A long text to its limit, and of the rest the words that tell it from others: they are enough to find it. */
function shortened(text: string, isTelling: (word: string) => boolean): Pick<SearchRecord, 'text' | 'rest'> {
  const end = text.length <= mostShown ? text.length : text.lastIndexOf(' ', mostShown);
  const shown = text.slice(0, end > 0 ? end : mostShown);
  const known = new Set(shown.toLowerCase().match(latinWord));
  const rest = text.slice(shown.length).replaceAll(latinWord, (word) => {
    const folded = word.toLowerCase();
    const isNew = !known.has(folded) && isTelling(folded);
    known.add(folded);
    return isNew ? word : '';
  });
  return {text: shown.trim(), rest: rest.replaceAll(/[\s,.;:()“”]+/g, ' ').trim()};
}

const latinWord = /[\p{Script=Latin}\d][\p{Script=Latin}\d_]*/gu;

function recordOfEntry({kind, id, page, fragment, title, gloss}: Entry): SearchRecord {
  const states = kind === 'name' ? (names.find((name) => name.id === id)?.states ?? []) : [];
  return {
    kind,
    page,
    fragment,
    title,
    text: states.length === 0 ? gloss : '',
    states,
    aliases: aliasesOf(kind, id),
    rest: '',
  };
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
