import {answerOf} from '../render/readingJson.ts';
import {createReader} from '../reader/read.ts';
import {readingWords} from '../text/catalogues.ts';

const nothingRecognised = 3;

/** Reads what a terminal printed from standard input and answers as JSON; 3 says that nothing in it was recognised. */
async function main(): Promise<number> {
  const reader = createReader();
  let decoder: TextDecoder | null = null;
  for await (const chunk of process.stdin as AsyncIterable<Uint8Array>) {
    // Windows shells write UTF-16; bytes that are no text at all become replacement characters.
    decoder ??= new TextDecoder(chunk[0] === 0xff && chunk[1] === 0xfe ? 'utf-16le' : 'utf-8');
    reader.push(decoder.decode(chunk, {stream: true}));
  }
  if (decoder !== null) reader.push(decoder.decode());
  const reading = reader.end();
  if (reading.sources.length === 0) {
    process.stderr.write(
      reading.lineCount === 0
        ? 'Nothing to read: the input is empty.\n'
        : `Nothing recognised in ${reading.lineCount} lines: no output or log line of a tool this command knows. Nothing is guessed.\n`,
    );
    return nothingRecognised;
  }
  process.stdout.write(`${JSON.stringify(answerOf(reading, readingWords), null, 2)}\n`);
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
