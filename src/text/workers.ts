/** Why a part of a page that works in the background gave no answer. Each is a sentence of its own. */
export interface WorkerWords {
  /** The browser has no workers, or starts none. */
  readonly absent: string;
  readonly offline: string;
  /** The script is gone, refused or out of reach. */
  readonly notLoaded: string;
  readonly threw: (p: {reason: string}) => string;
}
