import type {HostSession, StaleSign} from '../reader/hosts.ts';
import {visible} from '../reader/lines/visible.ts';
import {fill} from '../say/findings.ts';
import type {TerminalWords} from './readingText.ts';

/** The sessions of several hosts as a table for a terminal. */
export function hostsText(sessions: readonly HostSession[], words: TerminalWords): string {
  const {hosts} = words.command;
  const {columns} = hosts;
  const rows = sessions.map(({host, side, sid, stateText, rfcState, connections, stale}) => [
    visible(host),
    words.reading.verdict.sides[side],
    sid === null ? '?' : `${sid}`,
    stateIn(stateText, rfcState, hosts.noState),
    connections.map((one) => stateIn(one.stateText, one.rfcState, hosts.noState)).join(', '),
    stale === null ? '' : sayStale(stale, words),
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

/** Why a session looks stale, and whose word that is. */
export function sayStale({because, evidence}: StaleSign, {command, reading, evidence: names}: TerminalWords): string {
  return command.hosts.looksStale({
    because:
      because === 'not-in-initiators-list'
        ? command.hosts.notInInitiatorsList
        : fill(reading.findings[because.id].head, because.params),
    certainty: names[evidence].name,
  });
}

function stateIn(word: string | null, state: string | null, none: string): string {
  return word === null ? none : state === null ? word : `${state} ${word}`;
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
