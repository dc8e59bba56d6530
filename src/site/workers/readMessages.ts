import type {Excerpt} from '../../reader/excerpt.ts';
import type {Left} from '../../reader/firstOf.ts';
import type {Reading} from '../../reader/reading.ts';

/** What the page asks of the worker. */
export interface ReadRequest {
  readonly source: string | File;
}

/** What the worker answers: how far it is, then once what it read. */
export type ReadMessage =
  | {readonly kind: 'progress'; readonly done: number}
  | {readonly kind: 'done'; readonly reading: Reading; readonly left: Left; readonly excerpt: Excerpt}
  | {readonly kind: 'failed'; readonly reason: string};
