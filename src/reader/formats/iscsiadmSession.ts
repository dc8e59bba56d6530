import type {StateId} from '../../spec/index.ts';
import {folding} from '../lines/folding.ts';
import {iscsiadmJoint} from './iscsiadmJoint.ts';
import {fieldsIn, type Folded} from '../lines/labels.ts';
import {isPrompt} from '../lines/lines.ts';
import {numberIn} from './lioDraft.ts';
import type {Notes, Reader} from '../notes.ts';
import type {ConnectionRead, Line} from '../reading.ts';
import {
  isCut,
  openIscsiConnection,
  openIscsiSession,
  openIscsiStage,
  type Vocabulary,
  wordIn,
} from '../../stacks/vocabularies.ts';

/** `usr/session_info.c` of open-iscsi bc23614, `-P 1` to `-P 3`: the labels whose values are used. */
const used = [
  'Target:',
  'Current Portal:',
  'Iface Name:',
  'Iface Initiatorname:',
  'SID:',
  'iSCSI Connection State:',
  'iSCSI Session State:',
  'Internal iscsid Session State:',
  'Recovery Timeout:',
  'State:',
] as const;

/** The others: known, so that their lines count as read and end the value before them. */
const passed = [
  'Persistent Portal:',
  'Iface Transport:',
  'Iface IPaddress:',
  'Iface HWaddress:',
  'Iface Netdev:',
  'Target Reset Timeout:',
  'LUN Reset Timeout:',
  'Abort Timeout:',
  'username:',
  'password:',
  'username_in:',
  'password_in:',
  'HeaderDigest:',
  'DataDigest:',
  'MaxRecvDataSegmentLength:',
  'MaxXmitDataSegmentLength:',
  'FirstBurstLength:',
  'MaxBurstLength:',
  'ImmediateData:',
  'InitialR2T:',
  'MaxOutstandingR2T:',
  'Host Number:',
  'Attached scsi disk',
] as const;

const labels = [...used, ...passed];

/** What stands above the tree of -P 3, and what may be left of it. */
const banner = /^(?:iSCSI Transport Class version|version \d\S{1,20}$|Persistent Portal:)/;

function isUsed(label: string): label is (typeof used)[number] {
  return used.some((one) => one === label);
}

const headings = ['Interface:', 'Timeouts:', 'CHAP:', 'Negotiated iSCSI params:', 'Attached SCSI devices:'];
const broken = [...labels, ...headings];

/** A single letter is no sign of a broken label. */
const shortestPart = 2;

interface Draft {
  readonly line: number;
  readonly portal: string | null;
  readonly target: string | null;
  initiatorName: string | null;
  sid: number | null;
  stateText: string | null;
  stateLine: number | null;
  rfcState: StateId | null;
  connection: ConnectionRead | null;
  stage: string | null;
  recoveryTimeout: string | null;
  interfaceSeen: boolean;
}

/** `iscsiadm -m session`: the plain list and the trees of -P 1 to 3, from wherever the text begins. */
export function iscsiadmReader(notes: Notes): Reader {
  let target: string | null = null;
  let portal: string | null = null;
  let draft: Draft | null = null;
  const lines = folding({jointOf: (held, line) => iscsiadmJoint(held.text, line.text, broken), flush});

  function take(line: Line): boolean {
    const {text} = line;
    if (lines.goesOn(line)) return true;
    // Most lines of a long log are nothing of ours.
    if (text === '' || (draft === null && !text.includes(':') && !banner.test(text))) return false;
    if (takeListed(line)) return true;
    if (text.includes('iscsiadm: No active sessions')) {
      notes.source('iscsiadm-session', 'initiator');
      notes.find('no-active-sessions', {}, line.number);
      return true;
    }
    if (isOurs(text) || (inTree() && (isLabelled(text) || isPartOfLabel(text)))) {
      lines.begin(line);
      return true;
    }
    if (banner.test(text)) return true;
    if (!inTree()) return false;
    if (/^scsi\d{1,6} Channel/.test(text)) return true;
    if (isPrompt(text)) {
      finish();
      target = null;
      portal = null;
    }
    return false;
  }

  /** `tcp: [4] 192.0.2.10:3260,1 iqn.… (non-flash)`; old versions print no colon. */
  function takeListed({text, number}: Line): boolean {
    if (!text.includes(' [') || !text.includes('] ')) return false;
    const listed =
      /(?:^|\s)([a-z][a-z0-9_]{1,15}):? \[(\d{1,9})\] (\S{3,80}),(-?\d{1,5}) ((?:iqn|eui|naa)\.\S{1,230})/.exec(text);
    if (listed === null) return false;
    const [, , sid = '', peer = '', , name = ''] = listed;
    finish();
    notes.session({
      format: 'iscsiadm-list',
      side: 'initiator',
      sid: Number(sid),
      stateText: null,
      stateLine: null,
      rfcState: null,
      initiatorName: null,
      targetName: name,
      connections: [{cid: null, stateText: null, rfcState: null, peer, line: number}],
      showsConnections: false,
      stage: null,
      recoveryTimeout: null,
      line: number,
    });
    notes.find('list-without-states', {}, number);
    return true;
  }

  function isOurs(text: string): boolean {
    if (text.includes('iSCSI Connection State:') || text.includes('iSCSI Session State:')) return true;
    if (text.includes('Internal iscsid Session State:') || text.includes('Current Portal:')) return true;
    if (text.startsWith('Iface ') && labels.some((label) => text.startsWith(label))) return true;
    if (/^Target: (?:iqn|eui|naa)\./.test(text)) return true;
    if (draft === null) return /^SID: \d{1,9}$/.test(text);
    return labels.some((label) => text.startsWith(label));
  }

  function inTree(): boolean {
    return draft !== null || target !== null || portal !== null;
  }

  function flush(whole: Folded): void {
    if (isOurs(whole.text)) read(whole);
    else if (!isLabelled(whole.text)) for (const line of whole.lines) notes.leave(line);
  }

  function read(whole: Folded): void {
    for (const {label, value, line: number} of fieldsIn(whole.text, labels, (index) => whole.lineAt(index))) {
      if (!isUsed(label)) continue;
      switch (label) {
        case 'Target:':
          finish();
          target = value.split(' ')[0] ?? null;
          portal = null;
          notes.source('iscsiadm-session', 'initiator');
          break;
        case 'Current Portal:':
          finish();
          portal = value.split(',')[0]?.trim() ?? null;
          notes.source('iscsiadm-session', 'initiator');
          break;
        case 'Iface Name:':
          finish();
          draft = begin(number);
          draft.interfaceSeen = true;
          break;
        case 'Iface Initiatorname:':
          draft ??= begin(number);
          draft.initiatorName = value.split(' ')[0] ?? null;
          break;
        case 'SID:':
          if (draft !== null && draft.sid !== null) finish();
          draft ??= begin(number);
          draft.sid = numberIn(value);
          break;
        case 'iSCSI Connection State:':
          if (draft !== null && draft.connection !== null) finish();
          draft ??= begin(number);
          draft.connection = {
            cid: null,
            stateText: wordOf(openIscsiConnection, value),
            rfcState: stateOf(openIscsiConnection, value, number),
            peer: draft.portal,
            line: number,
          };
          break;
        case 'iSCSI Session State:':
          if (draft !== null && draft.stateText !== null) finish();
          draft ??= begin(number);
          draft.stateText = wordOf(openIscsiSession, value);
          draft.stateLine = number;
          draft.rfcState = stateOf(openIscsiSession, value, number);
          break;
        case 'Internal iscsid Session State:':
          draft ??= begin(number);
          draft.stage = wordOf(openIscsiStage, value);
          stateOf(openIscsiStage, value, number);
          break;
        case 'Recovery Timeout:':
          if (draft !== null) draft.recoveryTimeout = `${numberIn(value) ?? '?'} s`;
          break;
        case 'State:':
          notes.find('scsi-device-state', {}, number);
          break;
      }
    }
  }

  function begin(line: number): Draft {
    return {
      line,
      portal,
      target,
      initiatorName: null,
      sid: null,
      stateText: null,
      stateLine: null,
      rfcState: null,
      connection: null,
      stage: null,
      recoveryTimeout: null,
      interfaceSeen: false,
    };
  }

  function finish(): void {
    const done = draft;
    draft = null;
    if (done === null) return;
    if (done.stateText === null && done.connection === null && (done.sid === null || done.portal === null)) {
      if (done.interfaceSeen && done.portal !== null) notes.find('cut-off', {portal: done.portal}, done.line);
      // A number alone could be anybody's.
      else if (done.sid !== null)
        notes.leave({number: done.line, text: `SID: ${done.sid}`, indented: false, spaced: false});
      return;
    }
    notes.session({
      format: 'iscsiadm-session',
      side: 'initiator',
      sid: done.sid,
      stateText: done.stateText,
      stateLine: done.stateLine,
      rfcState: done.rfcState,
      initiatorName: done.initiatorName,
      targetName: done.target,
      connections: done.connection === null ? [] : [done.connection],
      showsConnections: done.connection !== null,
      stage: done.stage,
      recoveryTimeout: done.recoveryTimeout,
      line: done.line,
    });
  }

  function stateOf(vocabulary: Vocabulary, value: string, line: number): StateId | null {
    const word = wordOf(vocabulary, value);
    const row = wordIn(vocabulary, word);
    const params = {word, label: vocabulary.field};
    if (row === undefined) notes.find(isCut(vocabulary, word) ? 'word-cut' : 'word-unknown', params, line);
    else if (row.visible === 'never-assigned') notes.find('word-never-assigned', params, line);
    return row?.state ?? null;
  }

  return {
    take,
    goesOn: lines.wants,
    end() {
      lines.end();
      finish();
    },
  };
}

function isLabelled(text: string): boolean {
  return broken.some((label) => text.startsWith(label));
}

/** What could be a label that goes on in the next line. */
function isPartOfLabel(text: string): boolean {
  return text.length >= shortestPart && broken.some((label) => label.length > text.length && label.startsWith(text));
}

/** The longest word of the list that the value begins with, or what is printed there. */
function wordOf({words}: Vocabulary, value: string): string {
  const known = words.map(({word}) => word).filter((word) => value === word || value.startsWith(`${word} `));
  return known.sort((a, b) => b.length - a.length)[0] ?? value.slice(0, 80);
}
