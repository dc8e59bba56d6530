import type {VmkernelLogId} from '../../stacks/logs/vmkernelLog.ts';

/** What each line of the software initiator in ESXi means, in English. One sentence a line, beside its twin. */
// prettier-ignore
export const vmkernelLogWords: Readonly<Record<VmkernelLogId, string>> = {
  'vmkernel-peer-closed': 'The other end closed the TCP connection: T15 c.',
  'vmkernel-receive-failing': 'Receiving failed; “State” is the state in which ESXi noticed it.',
  'vmkernel-cleanup': 'ESXi clears up the lost connection; in the logs we know this takes a quarter of a second.',
  'vmkernel-offline': 'The connection left LOGGED_IN (S5): T15. The number after “Event” is ESXi’s own; we do not interpret it.',
  'vmkernel-online': 'A login is complete: T5. After an OFFLINE it is session reinstatement.',
  'vmkernel-session': 'Belongs to the line above: ISID and target of that session. TSIH is always printed as 0 here.',
  'vmkernel-connection': 'Belongs to the line above: CID and both addresses of that connection.',
};
