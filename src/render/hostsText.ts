import type {HostSession} from '../reader/hosts.ts';
import {visible} from '../reader/lines/visible.ts';
import {sayHostState, sayStale} from '../say/hosts.ts';
import type {TerminalWords} from './readingText.ts';

/** The sessions of several hosts as a table for a terminal. */
export function hostsText(sessions: readonly HostSession[], words: TerminalWords): string {
  const {hosts} = words.reading;
  const {columns} = hosts;
  const rows = sessions.map(({host, side, sid, stateText, rfcState, connections, stale}) => [
    visible(host),
    words.reading.verdict.sides[side],
    sid === null ? '?' : `${sid}`,
    sayHostState(stateText, rfcState, words.reading),
    connections.map((one) => sayHostState(one.stateText, one.rfcState, words.reading)).join(', '),
    stale === null ? '' : sayStale(stale, words.reading, words.evidence),
  ]);
  const table = aligned([
    [columns.host, columns.side, columns.session, columns.state, columns.connections, columns.stale],
    ...rows,
  ]);
  return [
    hosts.title,
    '',
    ...table,
    ...(sessions.some(({stale}) => stale !== null) ? ['', hosts.lookAgain] : []),
    '',
  ].join('\n');
}

function aligned(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = rows.reduce<readonly number[]>(
    (most, row) => row.map((cell, at) => Math.max(most[at] ?? 0, widthOf(cell))),
    [],
  );
  return rows.map((row) =>
    row
      .map((cell, at) => cell + ' '.repeat((widths[at] ?? 0) - widthOf(cell)))
      .join('  ')
      .trimEnd(),
  );
}

/** Chinese letters and full-width signs take two columns. */
function widthOf(text: string): number {
  return (
    text.length +
    (text.match(/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]/g)?.length ?? 0)
  );
}
