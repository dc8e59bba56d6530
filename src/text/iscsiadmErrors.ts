import type {IscsiadmErrorNumber} from '../stacks/iscsiadmErrors.ts';

/** What each number of iscsiadm means; no sentence, so that one can be made around it. */
export type IscsiadmErrorWords = Readonly<Record<IscsiadmErrorNumber, string>>;
