import type {Argument, LogRow} from '../../stacks/logs/logRow.ts';

/**
 * What a line calls its connection: session number and CID, ESXi's path to it, or the address and name at its other end,
 * where a product has one connection per session and prints no number. Null where the line names none.
 */
export function connectionOf(
  row: LogRow,
  text: string,
  argument: (name: Argument) => string | undefined,
): string | null {
  const [sid, cid, path] = [argument('sid'), argument('cid'), argument('path')];
  if (path !== undefined) return path;
  if (row.reads === 'freebsd-log') return `${argument('portal') ?? '?'} (${peerOf(argument)})`;
  if (row.side === 'initiator' && sid !== undefined) return cid === undefined ? sid : `${sid}:${cid}`;
  return cid ?? (row.reads === 'initiator-log' ? beforeIt(text) : null);
}

/** iscsid puts the connection or session before what it says of it. */
function beforeIt(text: string): string | null {
  const [, sid, cid, session] = named.exec(text) ?? [];
  return sid === undefined ? (session ?? null) : `${sid}:${cid ?? '?'}`;
}

const named = /\bconnection ?(\d{1,10}):(\d{1,10})[ :]|\bsession ?(\d{1,10})[ :]/;

function peerOf(argument: (name: Argument) => string | undefined): string {
  return argument('initiator') ?? argument('target') ?? '?';
}
