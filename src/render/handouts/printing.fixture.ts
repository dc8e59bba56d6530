import {handout, poster, worksheet} from '../../diagrams/paper.ts';
import {
  catalogues,
  handoutWords,
  labCatalogues,
  loginStatusWords,
  readingWords,
  twinWords,
} from '../../text/catalogues.ts';
import type {Locale} from '../../text/locales.ts';
import type {Printing} from './printing.ts';

/** Sheets of a site that stands somewhere, made on a certain day. */
export function printingIn(locale: Locale): Printing {
  return {
    words: {...catalogues[locale], ...handoutWords[locale]},
    lab: labCatalogues[locale].lab,
    statuses: loginStatusWords[locale],
    errors: readingWords[locale].errorCodes,
    site: {
      name: twinWords[locale].site,
      address: 'https://lab.example/',
      edition: {version: '1.2.3', commit: '0123456789ab', published: '2026-11-25'},
    },
    accessed: '2026-11-27',
    qr: () => [[true]],
    drawings: {handout, worksheet, poster},
    styled: (style) => `<style>${style}</style>`,
  };
}
