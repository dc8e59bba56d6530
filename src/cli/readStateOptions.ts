import {parseArgs} from 'node:util';
import type {CommandWords} from '../text/command.ts';
import {defaultLocale, type Locale, localeIds} from '../text/locales.ts';

/** What `npm run read-state` was asked for. */
export interface ReadStateOptions {
  readonly locale: Locale;
  readonly asText: boolean;
  readonly help: boolean;
  /** The output of the same command some seconds later, to compare with; null where none was given. */
  readonly again: string | null;
  /** Standard input where none was named. */
  readonly files: readonly string[];
  /** What is wrong with the options, as a sentence in the language chosen, or null. */
  readonly mistake: string | null;
}

const options = {
  lang: {type: 'string'},
  again: {type: 'string'},
  text: {type: 'boolean'},
  help: {type: 'boolean', short: 'h'},
} as const;

/** Stands for standard input, as in other commands. */
export const standardInput = '-';

/** Reads the options; the language counts wherever it stands, so that a mistake before it is said in it. */
export function readStateOptions(
  args: readonly string[],
  words: Readonly<Record<Locale, CommandWords>>,
): ReadStateOptions {
  const {values, positionals, tokens} = parseArgs({
    args: [...args],
    options,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const {lang, again, text, help} = values;
  const locale = localeIds.find((id) => id === lang) ?? defaultLocale;
  const say = words[locale];
  const mistakes = tokens.flatMap((token) => {
    if (token.kind !== 'option') return [];
    const {name, rawName, value} = token;
    if (name === 'lang') {
      const known = value !== undefined && localeIds.some((id) => id === value);
      return known ? [] : [say.wrongLanguage({given: value ?? '', known: localeIds.join(', ')})];
    }
    if (name === 'again') return value === undefined ? [say.noAgainFile] : [];
    if (!Object.hasOwn(options, name)) return [say.unknownOption({option: rawName})];
    return value === undefined ? [] : [say.needlessValue({option: rawName})];
  });
  const files = positionals.length === 0 ? [standardInput] : positionals;
  return {
    locale,
    asText: text === true,
    help: help === true,
    again: typeof again === 'string' ? again : null,
    files,
    mistake: mistakes[0] ?? mistakeOfAgain(again, files, say),
  };
}

function mistakeOfAgain(
  again: string | boolean | undefined,
  files: readonly string[],
  say: CommandWords,
): string | null {
  if (again === undefined) return null;
  if (files.length > 1) return say.againOfMany({count: files.length});
  return again === standardInput && files[0] === standardInput ? say.againTwice : null;
}
