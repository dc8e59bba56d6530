import {readFileSync} from 'node:fs';
import {once} from 'node:events';
import {hostsText} from '../render/hostsText.ts';
import {answerText} from '../render/readingJson.ts';
import {readingText, type TerminalWords} from '../render/readingText.ts';
import {compared} from '../reader/again.ts';
import {isRecognised} from '../reader/recognised.ts';
import {decoded, type Decoding, decodingOf} from '../reader/encoding.ts';
import {type HostSession, sessionsOfHosts} from '../reader/hosts.ts';
import {createReader} from '../reader/read.ts';
import type {Reading} from '../reader/reading.ts';
import {type Verdict, verdictOf} from '../reader/verdict.ts';
import {sayStale} from '../say/hosts.ts';
import {catalogues, commandWords, readerWords, readingWords} from '../text/catalogues.ts';
import {byLocale, type Locale} from '../text/locales.ts';
import {readStateOptions, standardInput} from './readStateOptions.ts';

/** README promises these. */
const exit = {recognised: 0, failing: 1, wrong: 2, nothingRecognised: 3} as const;

const chunkLength = 64 * 1_024;

interface ReadFile {
  readonly file: string;
  readonly decoding: Decoding;
  readonly reading: Reading;
}

/** Reads what terminals printed, from files or standard input, and answers as JSON or for a terminal. */
async function main(): Promise<number> {
  const {locale, asText, help, again, files, mistake} = readStateOptions(process.argv.slice(2), commandWords);
  const words = wordsIn(locale);
  if (mistake !== null) {
    say(mistake);
    return exit.wrong;
  }
  if (help) {
    await print(`${words.command.usage}\n`);
    return exit.recognised;
  }
  const read: ReadFile[] = [];
  const names = again === null ? files : [...files, again];
  for (const file of names) {
    try {
      read.push(readAll(file, file === standardInput ? await fromStandardInput(words) : chunksOf(readFileSync(file))));
    } catch (error) {
      say(reasonFor(file, error, words));
    }
  }
  if (again !== null) return answerBoth(read, asText, words);
  const known = read.filter(({reading}) => isRecognised(reading));
  for (const {file, reading} of read) if (!isRecognised(reading)) sayNothing(file, reading, names.length, words);
  if (known.length > 0) await answer(known, names.length > 1, asText, words);
  if (read.length < names.length) return exit.wrong;
  if (known.length === 0) return exit.nothingRecognised;
  return known.some(({reading}) => isTrouble(verdictOf(reading))) ? exit.failing : exit.recognised;
}

function isTrouble({sign}: Verdict): boolean {
  return sign === 'stuck' || sign === 'failing';
}

/** The first output with what a second look makes of it; nothing where one of them could not be read. */
async function answerBoth(
  [first, second]: readonly ReadFile[],
  asText: boolean,
  words: TerminalWords,
): Promise<number> {
  if (first === undefined || second === undefined) return exit.wrong;
  if (!isRecognised(first.reading)) {
    sayNothing(first.file, first.reading, 2, words);
    return exit.nothingRecognised;
  }
  const {reading, verdict, apart} = compared(first.reading, second.reading);
  if (apart !== null) say(words.reading.verdict.again.apart[apart]);
  if (asText) await printText(first, reading, verdict, words);
  else {
    const {file, decoding} = second;
    const why = apart === null ? null : byLocale((locale) => readingWords[locale].verdict.again.apart[apart]);
    const before = {...first.decoding, again: {file, ...decoding, compared: apart === null, why}};
    await printAll(answerText(before, reading, readingWords));
    await print('\n');
  }
  if (apart !== null && apart !== 'nothing-to-watch') return exit.nothingRecognised;
  return isTrouble(verdict) ? exit.failing : exit.recognised;
}

async function printText({decoding}: ReadFile, reading: Reading, verdict: Verdict, words: TerminalWords) {
  const taken = takenAs(decoding, words);
  await print(`${taken === null ? '' : `${taken}\n`}${readingText(reading, verdict, words)}`);
}

function wordsIn(locale: Locale): TerminalWords {
  const {next, avoid} = readerWords[locale];
  return {
    reading: readingWords[locale],
    command: commandWords[locale],
    evidence: catalogues[locale].evidence,
    next,
    avoid,
  };
}

function readAll(file: string, chunks: readonly Uint8Array[]): ReadFile {
  const decoding = decodingOf(chunks, TextDecoder);
  const reader = createReader();
  for (const piece of decoded(chunks, decoding, TextDecoder)) reader.push(piece);
  return {file, decoding, reading: reader.end()};
}

function chunksOf(bytes: Uint8Array): readonly Uint8Array[] {
  return Array.from({length: Math.ceil(bytes.length / chunkLength)}, (_, index) =>
    bytes.subarray(index * chunkLength, (index + 1) * chunkLength),
  );
}

async function fromStandardInput({command}: TerminalWords): Promise<readonly Uint8Array[]> {
  if (process.stdin.isTTY) say(command.paste);
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin as AsyncIterable<Uint8Array>) chunks.push(chunk);
  return chunks;
}

async function answer(known: readonly ReadFile[], many: boolean, asText: boolean, words: TerminalWords): Promise<void> {
  const sessions = many ? sessionsOfHosts(known.map(({file, reading}) => ({host: file, reading}))) : [];
  if (asText) {
    if (sessions.length > 0) await print(`${hostsText(sessions, words)}\n`);
    for (const one of known) {
      if (many) await print(`== ${one.file}\n`);
      await printText(one, one.reading, verdictOf(one.reading), words);
    }
    return;
  }
  if (!many) {
    for (const {decoding, reading} of known) await printAll(answerText(decoding, reading, readingWords));
    await print('\n');
    return;
  }
  await print(`{"sessions": ${JSON.stringify(sessions.map(sessionInJson), null, 2)},\n"files": [\n`);
  for (const [at, {file, decoding, reading}] of known.entries()) {
    if (at > 0) await print(',\n');
    await printAll(answerText({file, ...decoding}, reading, readingWords));
  }
  await print('\n]}\n');
}

function sessionInJson({host, stale, ...session}: HostSession) {
  return {
    file: host,
    ...session,
    stale:
      stale === null ? null : byLocale((locale) => sayStale(stale, readingWords[locale], catalogues[locale].evidence)),
  };
}

/** UTF-8 that is whole is what everybody expects. */
function takenAs({encoding, damaged}: Decoding, {command}: TerminalWords): string | null {
  const name = {encoding: encoding.toUpperCase()};
  if (damaged) return command.encodings.damaged(name);
  return encoding === 'utf-8' ? null : command.encodings.other(name);
}

function sayNothing(file: string, {lineCount}: Reading, files: number, {command}: TerminalWords): void {
  const sentence = lineCount === 0 ? command.empty : command.nothing({lines: lineCount});
  say(files > 1 ? `${file}: ${sentence}` : sentence);
}

function reasonFor(file: string, error: unknown, {command: {unreadable}}: TerminalWords): string {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  switch (code) {
    case 'ENOENT':
      return unreadable.missing({file});
    case 'EACCES':
      return unreadable.forbidden({file});
    case 'EISDIR':
      return unreadable.directory({file});
    default:
      return unreadable.other({file, reason: error instanceof Error ? error.message : '?'});
  }
}

function say(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
}

async function printAll(pieces: Iterable<string>): Promise<void> {
  for (const piece of pieces) await print(piece);
}

/** Waits while nobody takes what is printed: an answer can be longer than memory. */
async function print(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}

// `read-state … | head` has read enough.
process.stdout.on('error', () => process.exit());
void main().then((status) => {
  process.exitCode = status;
});
