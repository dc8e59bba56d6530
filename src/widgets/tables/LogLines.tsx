import {clsx} from 'clsx';
import type {LogRow} from '../../stacks/logs/logRow.ts';
import type {LogTableWords} from '../../text/logTables.ts';
import type {PageProps} from '../parts/LinkComponent.ts';
import {OwnLink} from '../parts/OwnLink.tsx';
import {TransitionChip} from '../parts/TransitionChip.tsx';
import styles from './tables.module.css';
import {SourceName} from './SourceName.tsx';

/** A row of one of the tables of log lines. */
export interface LogLine<Id extends string> extends Pick<LogRow, 'format' | 'source' | 'transitions' | 'oneOf'> {
  readonly id: Id;
  /** An address that the row has had before; links to it still arrive here. */
  readonly formerId?: string;
  /** What must stand before or after it, or be going on, for it to mean this; each in words. */
  readonly conditions?: readonly string[];
}

interface LogLinesProps<Id extends string> extends PageProps<LogTableWords> {
  readonly rows: readonly LogLine<Id>[];
  readonly meanings: Readonly<Record<Id, string>>;
}

/** Log lines as their source prints them, with what each means. */
export function LogLines<Id extends string>({words, Link, rows, meanings}: LogLinesProps<Id>) {
  return (
    <table className={clsx(styles.stacked, styles.lines)}>
      <thead>
        <tr>
          <th scope="col">{words.line}</th>
          <th scope="col">{words.meaning}</th>
          <th scope="col">{words.rfc}</th>
          <th scope="col">{words.source}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({id, formerId, format, conditions = [], source, transitions, oneOf}) => (
          <tr key={id} id={id}>
            <td data-label={words.line}>
              <OwnLink to={id}>
                <code id={formerId}>{format}</code>
              </OwnLink>
              {conditions.map((condition) => (
                <span key={condition} className={styles.gloss}>
                  {condition}
                </span>
              ))}
            </td>
            <td data-label={words.meaning}>{meanings[id]}</td>
            <td data-label={words.rfc}>
              {oneOf === true ? `${words.oneOf} ` : null}
              {transitions.map((transition) => (
                <span key={transition}>
                  <Link className="ref" to={transition}>
                    <TransitionChip transition={transition} />
                  </Link>{' '}
                </span>
              ))}
            </td>
            <td className={styles.sources} data-label={words.source}>
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
