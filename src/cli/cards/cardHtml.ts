import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {escaped} from '../../render/escaped.ts';
import {specOf, stateName} from '../../spec/index.ts';
import {mannerOf} from '../../spec/manner.ts';
import type {Locale} from '../../text/locales.ts';
import {miniatures} from '../../diagrams/miniatures.ts';
import {pictureFile} from '../pictures.ts';
import type {CardPage} from './cardPages.ts';
import type {CardPicture, Mark} from './cardPictures.ts';
import {cardStyle} from './cardStyle.ts';

/** The size that sites which show links ask for. */
export const cardSize = {width: 1200, height: 630} as const;

/** Where all cards of a language are kept. */
export function cardFolder(locale: Locale): URL {
  return new URL(`../../cards/${locale}/`, import.meta.url);
}

/** Where the card of a page is kept. */
export function cardFile(page: string, locale: Locale): URL {
  return new URL(`${page}.png`, cardFolder(locale));
}

/** Changes with every word, colour and line of the card. Each card carries the one it was drawn from. */
export function cardFingerprint(html: string): string {
  return createHash('sha256').update(html).digest('hex').slice(0, 16);
}

/** The card of a page as a page of its own, to be photographed. */
export function cardHtml(
  {id, title, description}: CardPage,
  picture: CardPicture,
  site: string,
  locale: Locale,
): string {
  const isHome = id === 'index';
  const kind = 'rows' in picture ? 'rows' : `machines of-${picture.machines.length}`;
  return [
    `<!doctype html><html lang="${locale}"><meta charset="utf-8"><style>${cardStyle}</style>`,
    `<body class="${kind}${widthOf(title) <= 20 ? ' short' : ''}">`,
    `<header>${logo}${isHome ? '' : `<b>${escaped(site)}</b>`}<span>RFC 7143 §8</span></header>`,
    `<main><h1>${escaped(title)}</h1><p>${escaped(description)}</p></main>`,
    `<figure>${'rows' in picture ? picture.rows.map(row).join('') : machines(picture, locale)}</figure>`,
    '</body></html>',
  ].join('');
}

/** In letters; a Chinese character is as wide as two. */
function widthOf(text: string): number {
  return [...text].length + (text.match(/\p{Script=Han}|[：，、（）]/gu)?.length ?? 0);
}

const logo = readFileSync(new URL('../../../static/favicon.svg', import.meta.url), 'utf8');

function row(marks: readonly Mark[]): string {
  return `<div class="row">${marks.map(mark).join('')}</div>`;
}

function mark(one: Mark): string {
  if ('sign' in one) return `<i class="sign ${one.sign}">${signs[one.sign]}</i>`;
  if ('transition' in one) return `<span class="transition ${mannerOf(one.transition)}">${one.transition}</span>`;
  const side = one.side ?? 'neither';
  if ('word' in one) return `<code class="word" data-side="${side}">${escaped(one.word)}</code>`;
  const {state, form} = one;
  const name = form === 'id' ? '' : `<span>${stateName(state)}</span>`;
  return `<span class="state ${form ?? ''}" data-side="${side}"><b>${state}</b>${name}</span>`;
}

const signs: Readonly<Record<Extract<Mark, {readonly sign: unknown}>['sign'], string>> = {
  '→': '<svg viewBox="0 0 44 24"><path d="M2 12h38M31 4l10 8-10 8"/></svg>',
  '=': '=',
  wire: '',
  cut: '<svg viewBox="0 0 40 44"><path d="M8 2l10 14-9 9 11 17M22 2l10 14-9 9 11 17"/></svg>',
};

/** The drawn diagrams in small: boxes with ids, and lines. */
function machines(
  {machines: all, now, taken}: Extract<CardPicture, {readonly machines: unknown}>,
  locale: Locale,
): string {
  return all
    .map((machine) => {
      const drawn = all.length > 1 ? miniatures[machine] : readFileSync(pictureFile(machine, locale, 'page'), 'utf8');
      const svg = drawn
        // Its own fingerprint says the same as what is drawn.
        .replace(/ data-source="\w+"/, '')
        .replace(`data-state="${now ?? ''}"`, '$& data-now')
        .replaceAll(`data-transition="${taken ?? ''}"`, '$& data-taken');
      const {roles} = specOf(machine);
      const side = roles.length === 1 ? roles[0] : 'neither';
      return `<div class="machine" data-side="${side}">${svg}</div>`;
    })
    .join('');
}
