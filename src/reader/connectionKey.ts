import type {EventRead} from './reading.ts';

/** What tells the connection of one event from those of others. */
export function connectionKey({side, host, connection}: Pick<EventRead, 'side' | 'host' | 'connection'>): string {
  const name = connection ?? '';
  return `${side} ${host ?? ''} ${side === 'initiator' ? sessionIn(name) : name}`;
}

/** `4:0` and `4` are one session: the initiators that print such numbers have one connection in each. */
export function sessionIn(connection: string): string {
  return /^(\d+):\d+$/.exec(connection)?.[1] ?? connection;
}
