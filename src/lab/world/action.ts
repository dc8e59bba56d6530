import type {Role} from '../../spec/index.ts';
import type {AsyncEvent, LogoutReason, LogoutResponse, RefusalClass} from '../../spec/pdu.ts';
import type {Purpose, WireId} from './world.ts';

export const timers = ['connect', 'login', 'logout', 'nop', 'transport', 'connectionState'] as const;

/** What one end can run out of patience with. */
export type Timer = (typeof timers)[number];

/** Who can act: an end, or the network between them. */
export type Actor = Role | 'wire';

/** What the reader, standing for the world, can let happen. Nothing else ever does: no clock, no chance. */
export type Action =
  // the initiator
  | {readonly do: 'connect'; readonly purpose: Purpose; readonly cid: number | null}
  | {readonly do: 'logout'; readonly wire: WireId; readonly reason: LogoutReason; readonly cid: number | null}
  | {readonly do: 'reassign'; readonly wire: WireId}
  // the target
  | {readonly do: 'accept'; readonly wire: WireId}
  | {readonly do: 'refuse'; readonly wire: WireId; readonly statusClass: RefusalClass}
  | {readonly do: 'answer'; readonly wire: WireId; readonly response: LogoutResponse}
  | {readonly do: 'async'; readonly wire: WireId; readonly event: AsyncEvent; readonly cid: number | null}
  // the wire
  | {readonly do: 'deliver'; readonly wire: WireId; readonly to: Role}
  | {readonly do: 'reset' | 'close' | 'cut'; readonly wire: WireId}
  // time, at either end
  | {readonly do: 'timeout'; readonly side: Role; readonly wire: WireId; readonly timer: Timer}
  | {readonly do: 'sessionTimeout'; readonly side: Role};

/** Who has to act. */
export function actorOf(action: Action): Actor {
  switch (action.do) {
    case 'connect':
    case 'logout':
    case 'reassign':
      return 'initiator';
    case 'accept':
    case 'refuse':
    case 'answer':
    case 'async':
      return 'target';
    case 'deliver':
    case 'reset':
    case 'close':
    case 'cut':
      return 'wire';
    case 'timeout':
    case 'sessionTimeout':
      return action.side;
  }
}
