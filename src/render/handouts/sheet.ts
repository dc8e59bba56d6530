import {specOf, type MachineId} from '../../spec/index.ts';
import {locales} from '../../text/locales.ts';
import {formatNames} from '../../text/citing.ts';
import {gbT7714In2025} from '../citations/gbT7714.ts';
import {editionIn} from '../citations/editionIn.ts';
import {citableOfPage} from '../citations/citableOf.ts';
import {escaped} from '../escaped.ts';
import {urlOfPath} from '../urlOf.ts';
import {capital} from './capital.ts';
import {type Paper, papers, type Printing} from './printing.ts';
import {qrSvg} from './qrPath.ts';
import {sheetStyle} from './sheetStyle.ts';

/** One side of one sheet. */
export interface Sheet {
  readonly title: string;
  readonly subtitle: string;
  /** Whose machine it is, in the corner of its head. */
  readonly side: string;
  /** Its HTML. */
  readonly body: string;
  /** The page of the site that its foot and its QR code lead to. */
  readonly path: string;
}

/** Between head and foot of a sheet, in millimetres: the style sheet has the same measures. */
export function roomOf(paper: Paper): {readonly width: number; readonly height: number} {
  const {width, height} = papers[paper];
  return {width: width - 2 * 14, height: height - top - head - foot};
}

const top = 12;
/** With what is free below it. */
const head = 21;
/** With what is free above and below it. */
const foot = 30;

/** Several sheets as one document of HTML that prints by itself: one page each, no script, nothing from elsewhere. */
export function documentOf(printing: Printing, paper: Paper, title: string, sheets: readonly Sheet[]): string {
  return htmlOf(
    printing,
    title,
    paper,
    sheets.map((sheet, index) => sheetOf(printing, title, sheet, index + 1, sheets.length)),
  );
}

/** The frame of a document: its language, its title and its style sheet. */
export function htmlOf({words, styled}: Printing, title: string, kind: string, sheets: readonly string[]): string {
  return [
    `<!doctype html>`,
    `<html lang="${locales[words.locale].htmlLang}" class="${kind}">`,
    `<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(title)}</title>${styled(sheetStyle)}</head>`,
    `<body>`,
    ...sheets,
    `</body></html>`,
    '',
  ].join('\n');
}

function sheetOf(printing: Printing, title: string, sheet: Sheet, page: number, pages: number): string {
  return [
    '<section class="sheet">',
    `<header><div><h1>${escaped(sheet.title)}</h1><p>${escaped(sheet.subtitle)}</p></div><b class="side">${escaped(sheet.side)}</b></header>`,
    `<main>${sheet.body}</main>`,
    footOf(printing, title, sheet.path, page, pages),
    '</section>',
  ].join('\n');
}

/** Address, citation, edition, page of pages, and the address once more for a camera. */
export function footOf(printing: Printing, title: string, path: string, page: number, pages: number): string {
  const {words, site, qr} = printing;
  const url = urlOfPath(path, words.locale, site.address);
  const {governs, licence, page: pageOf} = words.handouts.foot;
  const edition = [editionIn[words.locale](site.edition), site.edition.published, governs, licence];
  return [
    '<footer><div>',
    `<p><span class="address">${escaped(url)}</span> <b class="page">${pageOf({page, pages})}</b></p>`,
    `<p><b>${formatNames.gb2025}</b> ${citationIn(printing, title, path)}</p>`,
    `<p>${edition.map(escaped).join(' · ')}</p>`,
    `</div>${qrSvg(qr(url), escaped(url))}</footer>`,
  ].join('');
}

/** A sheet as GB/T 7714-2025 cites the page that it is printed from, in HTML: a day is not cut at a line's end. */
export function citationIn({words, site, accessed}: Printing, title: string, path: string): string {
  const citation = gbT7714In2025({...citableOfPage({path, title, description: ''}, words.locale, site), accessed});
  return escaped(citation).replace(/[[（(]?\d{4}-\d{2}-\d{2}[\])）]?/g, '<span class="whole">$&</span>');
}

/** Whose machine it is: `Initiator`, `Both roles`. */
export function sideOf(machine: MachineId, {words}: Printing): string {
  const {roles} = specOf(machine);
  return capital(roles.length === 1 ? words.roles[roles[0]] : words.bothRoles);
}
