import type {Excerpt} from '../../field/excerpt.ts';
import type {Left} from '../../field/shorten.ts';
import type {Reading} from '../../field/types.ts';

/** What the page asks of the worker. */
export interface ReadRequest {
  readonly source: string | File;
}

/** What the worker answers: how far it is, then once what it read. */
export type ReadMessage =
  | {readonly kind: 'progress'; readonly done: number}
  | {readonly kind: 'done'; readonly reading: Reading; readonly left: Left; readonly excerpt: Excerpt}
  | {readonly kind: 'failed'; readonly reason: string};
