import type {SessionRead} from './reading.ts';

/** Whether a session is in full feature phase with all its connections. */
export function isHealthy({rfcState, connections}: SessionRead): boolean {
  return rfcState === 'Q3' && connections.length > 0 && connections.every((connection) => connection.rfcState === 'S5');
}
