import {clsx} from 'clsx';
import {lioMoves} from '../../stacks/logs/lioMoves.ts';
import type {LogRow} from '../../stacks/logs/logRow.ts';
import {logRows} from '../../stacks/logs/logRows.ts';
import type {Localized} from '../../stacks/localized.ts';
import type {TransitionId} from '../../spec/index.ts';
import type {FieldCatalogue} from '../../text/reader.ts';
import type {LinkComponent} from '../parts/LinkComponent.ts';
import styles from './tables.module.css';
import {SourceName} from './SourceName.tsx';

/** Which lines a page shows: by what prints them, and for LIO with or without debugging. */
export type LogBook = 'lio' | 'lio-debug' | 'initiator';

interface Row {
  readonly id: string;
  readonly line: string;
  readonly after: string | null;
  readonly source: string;
  readonly transitions: readonly TransitionId[];
  readonly oneOf: boolean;
  readonly meaning: Localized;
}

interface LogLinesProps {
  readonly reader: FieldCatalogue;
  readonly Link: LinkComponent;
  readonly of: LogBook;
}

/** Log lines as their source prints them, with what each means. */
export function LogLines({reader, Link, of}: LogLinesProps) {
  const {tables, locale} = reader;
  return (
    <table className={clsx(styles.stacked, styles.lines)}>
      <thead>
        <tr>
          <th scope="col">{tables.line}</th>
          <th scope="col">{tables.meaning}</th>
          <th scope="col">{tables.rfc}</th>
          <th scope="col">{tables.source}</th>
        </tr>
      </thead>
      <tbody>
        {rowsOf(of).map(({id, line, after, source, transitions, oneOf, meaning}) => (
          <tr key={id} id={id}>
            <td data-label={tables.line}>
              <code>{line}</code>
              {after === null ? null : <span className={styles.gloss}>{tables.after(after)}</span>}
            </td>
            <td data-label={tables.meaning}>{meaning[locale]}</td>
            <td data-label={tables.rfc}>
              {oneOf ? `${tables.oneOf} ` : null}
              {transitions.map((transition) => (
                <span key={transition}>
                  <Link to={transition}>{transition}</Link>{' '}
                </span>
              ))}
            </td>
            <td className={styles.sources} data-label={tables.source}>
              <small>
                <SourceName>{source}</SourceName>
              </small>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function rowsOf(of: LogBook): readonly Row[] {
  switch (of) {
    case 'lio-debug':
      return lioMoves.map((row) => ({
        ...row,
        id: [row.move, row.after ?? 'any'].join('-after-'),
        line: `Moving to ${row.move}.`,
        oneOf: 'oneOf' in row,
      }));
    case 'lio':
      return logRows.filter(({reads}) => reads === 'lio-log').map(logRow);
    case 'initiator':
      return logRows.filter(({reads}) => reads === 'initiator-log').map(logRow);
  }
}

function logRow({id, format, source, transitions, oneOf, meaning}: LogRow): Row {
  return {id, line: format, after: null, source, transitions, oneOf: oneOf === true, meaning};
}
