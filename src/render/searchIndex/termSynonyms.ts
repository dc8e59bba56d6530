import type {Locale} from '../../text/locales.ts';
import {type Term, terms} from '../../text/termRows.ts';

/** What people say for the terms in either language, and the site's own word for it in this one; each stands for itself too. */
export function termSynonyms(locale: Locale): readonly (readonly [word: string, own: string])[] {
  return inLocale(locale).flatMap(({own, others}) =>
    [...new Set([own, ...others])].map((word) => [word, own] as const),
  );
}

/** The terms of a language and their English, where that is another. */
export function englishOfTerms(locale: Locale): readonly (readonly [own: string, english: string])[] {
  return inLocale(locale).flatMap(({own, english}) => (own === english ? [] : [[own, english] as const]));
}

/** By what names a term is looked for, those too that are another's by right. */
export function namesOfTerm({en, zh, aliases, alsoPlain = [], mistranslations = []}: Term): readonly string[] {
  return [en, zh, ...aliases, ...alsoPlain, ...mistranslations];
}

function inLocale(locale: Locale) {
  return terms.map(({en, zh, aliases, alsoPlain = []}: Term) => {
    const [english, chinese] = [withoutGloss(en), withoutGloss(zh)];
    return {own: locale === 'en' ? english : chinese, english, others: [english, chinese, ...aliases, ...alsoPlain]};
  });
}

/** `CID（连接标识符）` is called CID. */
function withoutGloss(term: string): string {
  return term.replaceAll(/（[^）]*）/g, '');
}
