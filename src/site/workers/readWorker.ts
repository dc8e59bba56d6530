import {compared, isForTimeToTell} from '../../reader/again.ts';
import {decoded, decodingOf} from '../../reader/encoding.ts';
import {excerptOf} from '../../reader/excerpt.ts';
import {shorten} from '../../reader/firstOf.ts';
import {type HostReading, sessionsOfHosts} from '../../reader/hosts.ts';
import {visible} from '../../reader/lines/visible.ts';
import {createReader} from '../../reader/read.ts';
import {textTogether} from '../../reader/together.ts';
import {isRecognised} from '../../reader/recognised.ts';
import {verdictOf} from '../../reader/verdict.ts';
import {
  isFiles,
  isPair,
  type Output,
  type ReaderSource,
  sizeOf,
  type TwoOutputs,
} from '../../widgets/terminal/readerSource.ts';
import type {FilesAnswer, ReadAnswer} from '../../widgets/terminal/TerminalReader.tsx';
import {answerPage} from './answerPage.ts';

/** The answer without its words, parts and pictures: a worker has no language, and shows nothing. */
export type WorkerAnswer = Omit<ReadAnswer, 'readingWords' | 'parts' | 'miniatures'>;

export type WorkerFiles = Omit<FilesAnswer, 'readingWords' | 'parts'>;

self.onmessage = ({data}: MessageEvent<ReaderSource>) => {
  answerPage<WorkerAnswer | WorkerFiles>((onProgress) => {
    if (isFiles(data)) return readFiles(data, onProgress);
    return isPair(data) ? readBoth(data, onProgress) : readAll(data, onProgress);
  });
};

async function readBoth({first, second}: TwoOutputs, onProgress: (done: number) => void): Promise<WorkerAnswer> {
  const share = sizeOf(first) / (sizeOf(first) + sizeOf(second));
  const before = await readOne(first, (done) => {
    onProgress(done * share);
  });
  const after = await readOne(second, (done) => {
    onProgress(share + done * (1 - share));
  });
  const {reading, isOfBoth, verdict, apart} = compared(before.reading, after.reading);
  return {
    ...shorten(reading),
    excerpt: excerptOf(isOfBoth ? textTogether(before.text, after.text) : before.text, reading),
    decoding: before.decoding,
    verdict,
    again: {isOffered: true, apart},
  };
}

const chunkLength = 256 * 1024;

/** More rows nobody looks through. */
const mostSessions = 500;

async function readFiles(files: readonly File[], onProgress: (done: number) => void): Promise<WorkerFiles> {
  const read: FilesAnswer['files'][number][] = [];
  const hosts: HostReading[] = [];
  for (const [at, file] of files.entries()) {
    const name = visible(file.name);
    try {
      const {reading} = await readOne(file, (done) => {
        onProgress((at + done) / files.length);
      });
      hosts.push({host: name, reading: {...reading, events: [], unread: []}});
      const verdict = isRecognised(reading) ? verdictOf(reading) : null;
      read.push({name, lineCount: reading.lineCount, verdict, failure: null});
    } catch (error) {
      // One that cannot be read is told among the others, which can.
      read.push({name, lineCount: 0, verdict: null, failure: String(error)});
    }
  }
  const sessions = sessionsOfHosts(hosts);
  return {files: read, sessions: sessions.slice(0, mostSessions), left: Math.max(0, sessions.length - mostSessions)};
}

async function readOne(source: Output, onProgress: (done: number) => void) {
  const {pieces, count, decoding} = typeof source === 'string' ? piecesOf(source) : await piecesIn(source);
  const reader = createReader();
  const text: string[] = [];
  for (const piece of pieces) {
    reader.push(piece);
    text.push(piece);
    onProgress(Math.min(1, text.length / count));
  }
  return {reading: reader.end(), text, decoding};
}

async function readAll(source: Output, onProgress: (done: number) => void): Promise<WorkerAnswer> {
  const {reading, text, decoding} = await readOne(source, onProgress);
  const verdict = verdictOf(reading);
  return {
    ...shorten(reading),
    excerpt: excerptOf(text, reading),
    decoding,
    verdict,
    again: {isOffered: isForTimeToTell(reading, verdict), apart: null},
  };
}

/** A text in pieces, and how many they are. */
interface Pieces {
  readonly pieces: Iterable<string>;
  readonly count: number;
  readonly decoding: WorkerAnswer['decoding'];
}

function piecesOf(text: string): Pieces {
  const pieces = startsOf(text.length).map((start) => text.slice(start, start + chunkLength));
  return {pieces, count: pieces.length, decoding: null};
}

/** @throws (rejects) when the file cannot be read, as one that was deleted since it was chosen */
async function piecesIn(file: File): Promise<Pieces> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const chunks = startsOf(bytes.length).map((start) => bytes.subarray(start, start + chunkLength));
  const decoding = decodingOf(chunks, TextDecoder);
  return {pieces: decoded(chunks, decoding, TextDecoder), count: chunks.length, decoding};
}

function startsOf(length: number): readonly number[] {
  return Array.from({length: Math.ceil(length / chunkLength)}, (_, index) => index * chunkLength);
}
