import {type LioMoveId, lioMoves} from '../../stacks/logs/lioMoves.ts';
import type {FieldCatalogue} from '../../text/reader.ts';
import type {LinkComponent} from '../parts/LinkComponent.ts';
import {LogLines} from './LogLines.tsx';

interface LioMovesProps {
  readonly reader: FieldCatalogue;
  readonly Link: LinkComponent;
  readonly meanings: Readonly<Record<LioMoveId, string>>;
}

/** The lines in which LIO names its states, at debug level, with what each means after the one before it. */
export function LioMoves({reader, Link, meanings}: LioMovesProps) {
  const rows = lioMoves.map(({id, move, after, source, transitions, ...row}) => ({
    ...row,
    id,
    formerId: `${move}-after-${after ?? 'any'}`,
    format: `Moving to ${move}.`,
    after,
    source,
    transitions,
  }));
  return <LogLines reader={reader} Link={Link} rows={rows} meanings={meanings} />;
}
