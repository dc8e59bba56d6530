import type {HostSession} from '../../reader/hosts.ts';
import type {Verdict} from '../../reader/verdict.ts';
import {sayHostState, sayStale} from '../../say/hosts.ts';
import {sayVerdict} from '../../say/verdict.ts';
import type {PageWords} from '../../text/page.ts';
import type {ReaderWords} from '../../text/reader.ts';
import type {ReadingWords} from '../../text/reading.ts';
import type {PageProps} from '../parts/LinkComponent.ts';
import {Named} from './Named.tsx';
import tables from '../tables/tables.module.css';
import styles from './HostsView.module.css';

/** What one of several files says in a line. */
export interface FileRead {
  /** Its name, as it may be shown. */
  readonly name: string;
  readonly lineCount: number;
  /** Null where nothing was recognised in it. */
  readonly verdict: Verdict | null;
  /** The browser’s own words, where it could not be read. */
  readonly failure: string | null;
}

interface HostsViewProps extends PageProps<PageWords> {
  readonly readerWords: ReaderWords;
  readonly readingWords: ReadingWords;
  readonly sessions: readonly HostSession[];
  /** How many more there are. */
  readonly left: number;
  readonly files: readonly FileRead[];
  /** Reads one of the files by itself. */
  readonly onFile: (index: number) => void;
}

/** Several files: the sessions of all in one table, those that look stale with why, and the verdict of each file. */
export function HostsView({words, Link, readerWords, readingWords, sessions, left, files, onFile}: HostsViewProps) {
  const {hosts, verdict} = readingWords;
  const {columns} = hosts;
  return (
    <div className={styles.hosts}>
      {sessions.length === 0 ? null : (
        <>
          <h2>{hosts.title}</h2>
          <table className={tables.stacked}>
            <thead>
              <tr>
                {[columns.host, columns.side, columns.session, columns.state, columns.connections, columns.stale].map(
                  (column) => (
                    <th key={column} scope="col">
                      {column}
                    </th>
                  ),
                )}
              </tr>
            </thead>
            <tbody>
              {sessions.map(({host, side, sid, stateText, rfcState, connections, stale}, index) => (
                <tr key={index} data-stale={stale !== null || undefined}>
                  <td data-label={columns.host}>{host}</td>
                  <td data-label={columns.side}>{verdict.sides[side]}</td>
                  <td data-label={columns.session}>{sid ?? '?'}</td>
                  <td data-label={columns.state}>
                    <Named Link={Link} text={sayHostState(stateText, rfcState, readingWords)} />
                  </td>
                  <td data-label={columns.connections}>
                    {connections.map((one, at) => (
                      <div key={at}>
                        <Named Link={Link} text={sayHostState(one.stateText, one.rfcState, readingWords)} />
                      </div>
                    ))}
                  </td>
                  <td data-label={columns.stale}>
                    {stale === null ? null : sayStale(stale, readingWords, words.evidence)}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          {left === 0 ? null : <p>{readerWords.left({count: left})}</p>}
          {sessions.some(({stale}) => stale !== null) ? <p>{hosts.lookAgain}</p> : null}
        </>
      )}
      <h2>{hosts.eachFile}</h2>
      <ul>
        {files.map((file, index) => (
          <li key={index}>
            <button
              type="button"
              onClick={() => {
                onFile(index);
              }}
            >
              {file.name}
            </button>{' '}
            {sayFile(file, readerWords, readingWords)}
          </li>
        ))}
      </ul>
    </div>
  );
}

function sayFile(
  {lineCount, verdict, failure}: FileRead,
  readerWords: ReaderWords,
  readingWords: ReadingWords,
): string {
  if (failure !== null) return readerWords.failed({reason: failure});
  if (verdict === null) return readerWords.nothing({lines: lineCount});
  const {signText, head} = sayVerdict(readingWords, verdict);
  return `${signText}${readerWords.colon}${head}`;
}
