import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {catalogues} from '../../text/catalogues.ts';
import {terms} from '../../text/termRows.ts';
import {cardFile, cardFingerprint, cardFolder, cardSize} from './cardHtml.ts';
import {cardPages} from './cardPages.ts';
import {cardPictures} from './cardPictures.ts';
import {cards} from './cards.ts';
import {readPngHead} from './png.ts';

describe.each(Object.values(catalogues))('What a shared link shows ($locale)', (words) => {
  it.each(cards(words).map(({page: {id}, html}) => ({id, html})))(
    'of $id is drawn from the page of today, and small enough to be fetched at a glance',
    ({id, html}) => {
      const file = cardFile(id, words.locale);
      expect(existsSync(file), 'there is no card: run npm run cards').toBe(true);
      const png = readFileSync(file);
      const {source, ...size} = readPngHead(png);
      expect(source, 'the card is older than the page: run npm run cards').toBe(cardFingerprint(html));
      expect(size).toEqual(cardSize);
      expect(png.length).toBeLessThanOrEqual(30_000);
    },
  );

  it('is there for no page that is gone', () => {
    const drawn = readdirSync(cardFolder(words.locale));
    expect(drawn.toSorted()).toEqual(
      cardPages(words)
        .map(({id}) => `${id}.png`)
        .toSorted(),
    );
  });
});

describe('The picture of a card', () => {
  const glossary = JSON.stringify(terms);
  const sources = Object.fromEntries(
    Object.values(catalogues).map((words) => [words.locale, cardPages(words)] as const),
  );

  it.each(Object.entries(cardPictures))(
    'of %s shows only words that its page or the glossary has, in every language',
    (id, picture) => {
      const shown = 'rows' in picture ? picture.rows.flat().flatMap((mark) => ('word' in mark ? [mark.word] : [])) : [];
      const missing = Object.values(sources).flatMap((pages) => {
        const source = pages.find((page) => page.id === id)?.source ?? '';
        return shown.filter((word) => !`${source} ${glossary}`.includes(word));
      });
      expect(missing).toEqual([]);
    },
  );
});
