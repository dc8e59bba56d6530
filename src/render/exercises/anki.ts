import type {SaidItem} from '../../say/saidItem.ts';
import {escaped} from '../escaped.ts';

/**
 * Choices as text that Anki imports: four columns with tabs between them (an id, by which a later import finds the card
 * again, front, back, tags), and headers that say so.
 */
export function anki(items: readonly SaidItem[]): string {
  return [...headers, ...items.map(card)].map((line) => `${line}\n`).join('');
}

const headers = ['#separator:tab', '#html:true', '#guid column:1', '#tags column:4'];

function card({id, topic, kind, question, listing, answers}: SaidItem): string {
  const listed = answers.map(({text}, index) => `${letter(index)}) ${text}`);
  const right = answers.flatMap(({text, isRight, why}, index) => (isRight ? [`${letter(index)}) ${text}`, why] : []));
  const front = [question, ...(listing === null ? [] : [listing.trimEnd()]), ...listed];
  return [id, field(front), field(right), [topic, kind].map(tag).join(' ')].join('\t');
}

function letter(index: number): string {
  return String.fromCharCode('a'.charCodeAt(0) + index);
}

/** One field on one line; a tab would begin the next one. */
function field(parts: readonly string[]): string {
  return escaped(parts.join('\n')).replaceAll('\t', '&#9;').replaceAll(/\r?\n/g, '<br>');
}

/** Blanks stand between tags, and no tag holds one. */
function tag(text: string): string {
  return text.replaceAll(/\s+/g, '_');
}
