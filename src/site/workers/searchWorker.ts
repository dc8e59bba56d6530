import {createSearch} from '../../render/searchIndex/search.ts';
import {searchAnswer, type SearchAnswer} from '../../render/searchIndex/searchAnswer.ts';
import {readSearchFile} from '../../render/searchIndex/searchFile.ts';
import type {WorkerMessage} from './runInWorker.ts';

/** What the page tells the worker: first where the records lie, then one query after the other. */
export type SearchQuestion = {readonly load: string} | {readonly query: string};

/** Set with the first message: what can answer, once the records are here. */
let answering: Promise<(query: string) => SearchAnswer> | null = null;

self.onmessage = ({data}: MessageEvent<SearchQuestion>) => {
  if ('load' in data) answering = load(data.load);
  else
    answering?.then(
      (answer) => {
        send({kind: 'done', answer: answer(data.query)});
      },
      (error: unknown) => {
        send({kind: 'failed', reason: String(error)});
      },
    );
};

/** @throws (rejects) when the records are not to be had */
async function load(address: string): Promise<(query: string) => SearchAnswer> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  const source = readSearchFile(await response.text());
  const search = createSearch(source);
  const titles = new Map(source.records.flatMap(({kind, page, title}) => (kind === 'page' ? [[page, title]] : [])));
  return (query) => searchAnswer(query, search(query), (page) => titles.get(page) ?? page);
}

function send(message: WorkerMessage<SearchAnswer>) {
  self.postMessage(message);
}
