import type {Notes, Reader} from '../notes.ts';
import type {ConnectionRead, Line} from '../reading.ts';

const inner =
  /^(?:System information:|Driver: |State: |I_T nexus information:|LUN information:|LUN: \d|Type: |SCSI ID: |SCSI SN: |Size: |Online: |Removable media: |Prevent removal: |Readonly: |SWP: |Thin-provisioning: |Backing store |Account information:|ACL information:)/;

/** `tgtadm --mode target --op show` (tgt f0dc199): nexuses and connections, and no state of either. */
export function tgtadmReader(notes: Notes): Reader {
  let target: string | null = null;
  let nexus: {sid: number; line: number; initiatorName: string | null; connections: ConnectionRead[]} | null = null;

  function take({text, number}: Line): boolean {
    const head = /^Target \d{1,9}: ((?:iqn|eui|naa)\.\S{1,230})/.exec(text);
    if (head !== null) {
      finish();
      target = head[1] ?? null;
      notes.source('tgtadm', 'target');
      notes.find('tgt-without-states', {}, number);
      return true;
    }
    if (target === null) return false;
    const opened = /^I_T nexus: (\d{1,9})/.exec(text);
    if (opened !== null) {
      finish();
      nexus = {sid: Number(opened[1]), line: number, initiatorName: null, connections: []};
      return true;
    }
    if (nexus !== null && takeInNexus(nexus, text, number)) return true;
    if (!inner.test(text)) return false;
    if (text.startsWith('LUN information:')) finish();
    return true;
  }

  function takeInNexus(open: NonNullable<typeof nexus>, text: string, line: number): boolean {
    const initiator = /^Initiator: (\S{1,230})/.exec(text);
    if (initiator !== null) {
      open.initiatorName = initiator[1] ?? null;
      return true;
    }
    const connection = /^Connection: (\d{1,9})/.exec(text);
    if (connection !== null) {
      open.connections.push({cid: Number(connection[1]), stateText: null, rfcState: null, peer: null, line});
      return true;
    }
    const address = /^IP Address: (\S{1,80})/.exec(text);
    const last = open.connections.at(-1);
    if (address === null || last === undefined) return false;
    open.connections.splice(-1, 1, {...last, peer: address[1] ?? null});
    return true;
  }

  function finish(): void {
    if (nexus === null) return;
    const {sid, line, initiatorName, connections} = nexus;
    nexus = null;
    notes.session({
      format: 'tgtadm',
      side: 'target',
      sid,
      stateText: null,
      stateLine: null,
      rfcState: null,
      initiatorName,
      targetName: target,
      connections,
      showsConnections: true,
      stage: null,
      recoveryTimeout: null,
      line,
    });
  }

  return {take, end: finish};
}
