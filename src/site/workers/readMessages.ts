import type {ReadAnswer} from '../../widgets/terminal/TerminalReader.tsx';

/** What the page asks of the worker. */
export interface ReadRequest {
  readonly source: string | File;
}

/** The answer without its words: a worker has no language. */
export type WorkerAnswer = Omit<ReadAnswer, 'readingWords'>;

/** What the worker answers: how far it is, then once what it read. */
export type ReadMessage =
  | {readonly kind: 'progress'; readonly done: number}
  | ({readonly kind: 'done'} & WorkerAnswer)
  | {readonly kind: 'failed'; readonly reason: string};
