import {answerOf} from '../render/readingJson.ts';
import {decoded, decodingOf} from '../reader/encoding.ts';
import {createReader} from '../reader/read.ts';
import {readingWords} from '../text/catalogues.ts';

const nothingRecognised = 3;

/**
 * Reads what a terminal printed from standard input and answers as JSON, with the encoding in which it was taken; 3 says
 * that nothing in it was recognised.
 */
async function main(): Promise<number> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin as AsyncIterable<Uint8Array>) chunks.push(chunk);
  const decoding = decodingOf(chunks, TextDecoder);
  const reader = createReader();
  for (const piece of decoded(chunks, decoding, TextDecoder)) reader.push(piece);
  const reading = reader.end();
  if (reading.sources.length === 0) {
    process.stderr.write(
      reading.lineCount === 0
        ? 'Nothing to read: the input is empty.\n'
        : `Nothing recognised in ${reading.lineCount} lines: no output or log line of a tool this command knows. Nothing is guessed.\n`,
    );
    return nothingRecognised;
  }
  process.stdout.write(`${JSON.stringify({...decoding, ...answerOf(reading, readingWords)}, null, 2)}\n`);
  return 0;
}

main().then(
  (status) => {
    process.exitCode = status;
  },
  (error: unknown) => {
    process.stderr.write(`The input could not be read: ${error instanceof Error ? error.message : 'unknown error'}\n`);
    process.exitCode = 1;
  },
);
