import type {Section} from '../../spec/index.ts';
import {errorCodes} from '../../stacks/errorCodes.ts';
import {loginStatuses} from '../../stacks/loginStatuses.ts';
import {escaped} from '../escaped.ts';
import {asyncCodes, type Code, loginCodes, reasonCodes, responseCodes} from './codes.ts';
import type {Paper, Printing} from './printing.ts';
import {documentOf} from './sheet.ts';

/** Every number on one page: those on the wire, login refusals in full, and what the Linux initiator prints. */
export function codesSheet(paper: Paper, printing: Printing): string {
  const {card, codes} = printing.words.handouts;
  const left = [
    table(printing, card.reasons, '11.14.1', reasonCodes(printing)),
    table(printing, card.responses, '11.15.1', responseCodes(printing)),
    table(printing, card.asyncEvents, '11.9.1', asyncCodes(printing)),
    table(printing, card.loginClasses, '11.13.5', loginCodes(printing)),
    table(printing, codes.details, '11.13.5', detailCodes(printing)),
  ];
  const right = [
    table(printing, codes.linux, null, linuxCodes(printing)),
    ...codes.linuxNotes.map((note) => `<p class="note">${escaped(note)}</p>`),
  ];
  return documentOf(printing, paper, codes.title, [
    {
      title: codes.title,
      subtitle: codes.subtitle,
      side: 'RFC 7143 · Linux',
      path: '/login-refused',
      body: `<div class="columns codes"><div>${left.join('')}</div><div>${right.join('')}</div></div>`,
    },
  ]);
}

/** A Status-Class with its Status-Detail, as products print them: `02/01`. Each refuses, as its class does. */
function detailCodes({statuses}: Printing): readonly Code[] {
  return loginStatuses.map(({status}) => ({
    code: `${status.slice(0, 2)}/${status.slice(2)}`,
    meaning: statuses.meanings[status],
    fires: '',
  }));
}

function linuxCodes({errors}: Printing): readonly (Code & {readonly name: string})[] {
  return errorCodes.map((row) => ({
    code: String(row.code),
    name: row.name,
    meaning: errors[row.code],
    fires: 'letter' in row ? `T15 ${row.letter})` : '',
  }));
}

function table(
  {words}: Printing,
  title: string,
  section: Section | null,
  codes: readonly (Code & {readonly name?: string})[],
): string {
  const rows = codes.map(
    ({code, name, meaning, fires}) =>
      `<tr><th scope="row">${escaped(code)}</th><td>${name === undefined ? '' : `<code>${name}</code> `}${escaped(meaning)}</td><td class="fires">${escaped(fires)}</td></tr>`,
  );
  const where = section === null ? '' : ` <span>${escaped(words.sectionInShort(section))}</span>`;
  return `<h2 class="plain">${escaped(title)}${where}</h2><table>${rows.join('')}</table>`;
}
