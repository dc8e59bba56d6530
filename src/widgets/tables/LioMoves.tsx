import {type LioMoveId, lioMoves, moveLine, type MoveRow} from '../../stacks/logs/lioMoves.ts';
import type {LogTableWords} from '../../text/logTables.ts';
import type {PageProps} from '../parts/LinkComponent.ts';
import {LogLines} from './LogLines.tsx';

interface LioMovesProps extends PageProps<LogTableWords> {
  readonly meanings: Readonly<Record<LioMoveId, string>>;
}

/** The lines in which LIO names its states, at debug level, with what each means after the one before it. */
export function LioMoves({words, Link, meanings}: LioMovesProps) {
  const known: readonly (MoveRow & {readonly id: LioMoveId})[] = lioMoves;
  const rows = known.map(({id, move, after, since, then, source, transitions, oneOf}) => ({
    id,
    // Rows with finer conditions came later and have had no other address.
    ...(since === undefined && then === undefined ? {formerId: `${move}-after-${after ?? 'any'}`} : {}),
    format: moveLine(move),
    conditions: [
      ...(after === null ? [] : [words.after(after)]),
      ...(since === undefined ? [] : [words.contexts[since]]),
      ...(then === undefined ? [] : [words.then(then)]),
    ],
    source,
    transitions,
    ...(oneOf === undefined ? {} : {oneOf}),
  }));
  return <LogLines words={words} Link={Link} rows={rows} meanings={meanings} />;
}
