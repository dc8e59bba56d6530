import type {SaidItem} from '../../say/saidItem.ts';

/** Choices as GIFT, the text that Moodle imports: one question a paragraph, `=` before the right answer, `#` before a reason. */
export function gift(items: readonly SaidItem[]): string {
  return items.map(question).join('\n');
}

function question({id, topic, kind, question: asked, listing, answers}: SaidItem): string {
  const text = listing === null ? asked : `${asked}\n\n${listing.trimEnd()}`;
  return [
    `// ${oneLine(`${topic}: ${kind}`)}`,
    `::${inGift(id)}::[plain]${inGift(text)} {`,
    ...answers.map(({text: answer, isRight, why}) => `\t${isRight ? '=' : '~'}${inGift(answer)}#${inGift(why)}`),
    '}\n',
  ].join('\n');
}

/** What GIFT reads as its own is escaped; a line break is written out, for an empty line would end the question. */
function inGift(text: string): string {
  return text.replaceAll(/[\\~=#{}:]/g, String.raw`\$&`).replaceAll(/\r?\n/g, String.raw`\n`);
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ');
}
