import {createReader} from '../../reader/read.ts';
import {shorten} from '../../reader/firstOf.ts';
import type {ReadMessage, ReadRequest} from './readMessages.ts';
import {excerptOf} from '../../reader/excerpt.ts';

// Reads a text away from the page, so that the page stays quick. The page stops it by ending the worker.

const chunkLength = 256 * 1024;

self.onmessage = ({data}: MessageEvent<ReadRequest>) => {
  readAll(data.source).then(send, (error: unknown) => {
    send({kind: 'failed', reason: error instanceof Error ? error.message : String(error)});
  });
};

async function readAll(source: string | File): Promise<ReadMessage> {
  const text = typeof source === 'string' ? source : await source.text();
  const reader = createReader();
  for (let start = 0; start < text.length; start += chunkLength) {
    reader.push(text.slice(start, start + chunkLength));
    send({kind: 'progress', done: Math.min(1, (start + chunkLength) / text.length)});
  }
  const reading = reader.end();
  return {kind: 'done', ...shorten(reading), excerpt: excerptOf([text], reading)};
}

function send(message: ReadMessage) {
  self.postMessage(message);
}
