import type {Catalogue} from '../../text/catalogue.ts';
import {cardHtml} from './cardHtml.ts';
import {type CardPage, cardPages} from './cardPages.ts';
import {cardPictures} from './cardPictures.ts';

/** What every page of a language is shown with elsewhere. */
export function cards(words: Catalogue): readonly {readonly page: CardPage; readonly html: string}[] {
  const pages = cardPages(words);
  const site = pages.find(({id}) => id === 'index')?.title ?? '';
  return pages.map((page) => {
    const picture = cardPictures[page.id];
    if (picture === undefined) throw new Error(`The page ${page.id} has no picture in src/cli/cards/cardPictures.ts.`);
    return {page, html: cardHtml(page, picture, site, words.locale)};
  });
}
