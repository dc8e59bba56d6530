import type {ErrorCodeNumber} from '../stacks/errorCodes.ts';

/** What each error code of the Linux initiator means. */
export type ErrorCodeWords = Readonly<Record<ErrorCodeNumber, string>>;
