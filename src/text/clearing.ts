import type {ClearingId, HealthyClearingId, Outcome} from '../stacks/clearing.ts';

/** What people do to a stuck session of the Linux target, and what follows. */
export interface ClearingWords {
  readonly outcomes: Readonly<Record<Outcome, string>>;
  /** The action, what it does to a session that is sound, and what it does while a connection is stuck in CLEANUP_WAIT. */
  readonly rows: {
    readonly [Id in ClearingId]: Readonly<
      Record<'action' | 'stuck' | (Id extends HealthyClearingId ? 'healthy' : never), string>
    >;
  };
}
