/** Why a TCP connection did not come up, as the Linux initiator tells it: by errno, or by its text. */
interface ConnectFailureRow {
  readonly id: string;
  readonly errno: number;
  /** What the C library says of the number. */
  readonly text: string;
}

// prettier-ignore
export const connectFailures = [
  {id: 'refused', errno: 111, text: 'Connection refused'},
  {id: 'no-route', errno: 113, text: 'No route to host'},
  {id: 'no-network', errno: 101, text: 'Network is unreachable'},
  {id: 'timed-out', errno: 110, text: 'Connection timed out'},
] as const satisfies readonly ConnectFailureRow[];

export type ConnectFailure = (typeof connectFailures)[number]['id'];

/** The row of an errno, of its text, or of the id itself; undefined for any other. */
export function connectFailure(told: string): ConnectFailure | undefined {
  return connectFailures.find(({id, errno, text}) => id === told || text === told || `${errno}` === told)?.id;
}
