import {pageWords} from '@words/page.ts';
import {plain} from '../render/searchIndex/searchTokens.ts';
import {termSynonyms} from '../render/searchIndex/termSynonyms.ts';
import {translator} from '../render/searchIndex/translator.ts';

const translate = translator({synonyms: termSynonyms(pageWords.locale), english: []});

/** What somebody types with the words of other books and vendors, or of the other language, in the words of this page. */
export function ownWord(sought: string): readonly string[] {
  return translate(plain(sought));
}
