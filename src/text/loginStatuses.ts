import type {ConditionalClass, LoginAnswer, TraceableStatus} from '../stacks/loginStatuses.ts';

/** What class and detail of a Login Response mean. */
export interface LoginStatusWords {
  readonly meanings: Readonly<Record<LoginAnswer, string>>;
  /** When the class is followed by the transition that stands beside it. */
  readonly conditions: Readonly<Record<ConditionalClass, string>>;
  /** Where to look for what a status complains of, or what products make of it. */
  readonly whereToLook: Readonly<Record<TraceableStatus, string>>;
}
