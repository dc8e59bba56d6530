import {sections as sectionsOfRfc} from '../../spec/index.ts';
import {localeIds} from '../../text/locales.ts';
import {type Citable, dayOf, idOfKey, languageOf} from './citable.ts';

/** As `cslJson` writes an item of ours, and `cslJsonOfRfc` a section. */
interface Csl {
  readonly id: string;
  readonly title: string;
  readonly abstract?: string;
  readonly URL: string;
  readonly 'container-title': string;
  readonly version: string;
  readonly note: string;
  readonly language: string;
  readonly issued: {readonly 'date-parts': readonly [readonly [number, number, number]]};
  readonly section?: string;
}

/**
 * What one of our files `/cite/*.json` says of a thing: the first item of the list, and the sections of the RFC after it.
 *
 * @returns null for any other text, such as the page that a host answers a wrong address with
 */
export function citableFrom(text: string): Citable | null {
  try {
    // Of the same host, and written by the same build: what is no such list fails below.
    const [own, ...rest] = JSON.parse(text) as readonly [Csl, ...Csl[]];
    const locale = localeIds.find((id) => languageOf(id) === own.language);
    if (locale === undefined) return null;
    return {
      id: idOfKey(own.id),
      title: own.title,
      abstract: own.abstract ?? '',
      url: own.URL,
      locale,
      site: own['container-title'],
      edition: {
        version: own.version,
        commit: /, commit (\S+)$/.exec(own.note)?.[1] ?? null,
        published: dayOf(...own.issued['date-parts'][0]),
      },
      sections: rest.flatMap(({section}) => sectionsOfRfc.filter((known) => known === section)),
      accessed: null,
    };
  } catch {
    return null;
  }
}
