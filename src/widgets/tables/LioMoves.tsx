import {type LioMoveId, lioMoves} from '../../stacks/logs/lioMoves.ts';
import type {LogTableWords} from '../../text/logTables.ts';
import type {PageProps} from '../parts/LinkComponent.ts';
import {LogLines} from './LogLines.tsx';

interface LioMovesProps extends PageProps<LogTableWords> {
  readonly meanings: Readonly<Record<LioMoveId, string>>;
}

/** The lines in which LIO names its states, at debug level, with what each means after the one before it. */
export function LioMoves({words, Link, meanings}: LioMovesProps) {
  const rows = lioMoves.map(({id, move, after, source, transitions, ...row}) => ({
    ...row,
    id,
    formerId: `${move}-after-${after ?? 'any'}`,
    format: `Moving to ${move}.`,
    after,
    source,
    transitions,
  }));
  return <LogLines words={words} Link={Link} rows={rows} meanings={meanings} />;
}
