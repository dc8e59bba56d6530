import type {MissingWords} from './missing.ts';

/** Why a part of a page that works in the background gave no answer. Each is a sentence of its own. */
export interface WorkerWords extends MissingWords {
  /** The browser has no workers, or starts none. */
  readonly absent: string;
  readonly threw: (p: {reason: string}) => string;
}
