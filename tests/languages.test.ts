import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {withoutComments} from './prose.ts';

const source = path.resolve(import.meta.dirname, '../src');

/** What the rooms below `text` hold, without tests and what they print. */
function filesIn(room: string): readonly string[] {
  return readdirSync(path.join(source, room), {recursive: true, encoding: 'utf8'})
    .filter((file) => file.endsWith('.ts') && !/\.(?:test|test-d|test-prop|fixture)\.ts$/.test(file))
    .map((file) => path.join(room, file));
}

/** Words that are no text of ours, but what a product prints. */
const printedInChinese = ['stacks/logs/windowsFields.ts'];

describe.each(['spec', 'machine', 'run', 'stacks', 'reader', 'lab', 'exercises'])('the room %s', (room) => {
  it('holds ids and no word of Chinese: sentences belong in src/text, one folder a language', () => {
    const files = filesIn(room);
    expect(files).not.toEqual([]);
    const chinese = files.filter((file) => /\p{Script=Han}/u.test(readFileSync(path.join(source, file), 'utf8')));
    expect(chinese.filter((file) => !printedInChinese.includes(file))).toEqual([]);
  });
});

it('rows about products hold no English sentence either, but for what the products print', () => {
  const sentence = /(['"`])[^'"`\n]*[a-z]+(?: [a-z]+){4,}[^'"`\n]*\1/;
  const rows = filesIn('stacks').filter((file) => path.dirname(file) === 'stacks');
  expect(rows).not.toEqual([]);
  const found = rows
    .map((file) => sentence.exec(withoutComments(readFileSync(path.join(source, file), 'utf8')))?.[0])
    .filter((text) => text !== undefined);
  expect(found).toEqual([]);
});
