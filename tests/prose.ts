import {readFileSync} from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');

/** What of a file readers read: without addresses, the comments of a file of words, and what products print. */
export function proseOf(file: string): string {
  const text = readFileSync(path.join(root, file), 'utf8').replaceAll(/https?:[^\s)]+/g, '');
  return file.endsWith('.ts') ? withoutComments(text) : text.replaceAll(/```[\s\S]*?```|`[^`\n]*`/g, '');
}

/** The text of a TypeScript file without its comments. */
export function withoutComments(text: string): string {
  return text.replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
}
