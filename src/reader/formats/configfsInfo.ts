import {folding} from '../lines/folding.ts';
import {beginsWithLabel, fieldsIn, type Folded, glueFor, stopsInWord, type Wrapping} from '../lines/labels.ts';
import {isPrompt} from '../lines/lines.ts';
import {type LioDialect, LioDraft, nameIn, numberIn} from './lioDraft.ts';
import type {Notes, Reader} from '../notes.ts';
import {shownFile} from '../lines/shownFile.ts';
import type {Format} from '../../stacks/vendors.ts';
import type {Line} from '../reading.ts';
import {configfsConnection, configfsSession} from '../../stacks/vocabularies.ts';

/** `lio_target_nacl_info_show()`, Linux 6.1.192. */
const labels = [
  'InitiatorName:',
  'InitiatorAlias:',
  'LIO Session ID:',
  'ISID:',
  'TSIH:',
  'SessionType:',
  'Session State:',
  '[iSCSI Session Values]',
  'CmdSN/WR',
  '[iSCSI Connections]',
  'CID:',
  'Connection State:',
  'Address',
  'StatSN:',
] as const;

const wrapping: Wrapping = {
  labels,
  words: new Set([
    ...configfsSession.words.map(({word}) => word),
    ...configfsConnection.words.map(({word}) => word),
    'Normal',
    'Discovery',
  ]),
};

const aclPath = /\/iscsi\/([^/]{1,230})\/[^/]{1,40}\/acls\/([^/]{1,230})\//;
const noSession = 'No active iSCSI Session for Initiator Endpoint:';

/** The `info` files of LIO's ACLs, alone or hung into a tree of the whole target. */
export function configfsReader(notes: Notes): Reader {
  let draft: LioDraft | null = null;
  let inTree = false;
  /** Whose file it is, where the text shows its path. */
  let acl: {readonly path: string; readonly target: string; readonly initiator: string} | null = null;
  const lines = folding({
    jointOf: (held, line) => (goesOn(held, line) ? glueFor(held.text, line, wrapping) : null),
    flush,
  });

  function take(line: Line): boolean {
    const {text} = line;
    const shown = text.includes('/acls/') ? shownFile(text) : null;
    if (shown?.name === 'info') {
      lines.end();
      const {path, value} = shown;
      if (path !== acl?.path || value === null) finish();
      const [, target = '?', initiator = '?'] = aclPath.exec(path) ?? [];
      acl = {path, target, initiator};
      return value !== null && take({...line, text: value});
    }
    if (lines.goesOn(line)) return true;
    if (draft === null && acl === null && !mayBegin(text)) return false;
    if (isPrompt(text)) {
      finish();
      acl = null;
      return false;
    }
    if (treeHead.test(text) || (inTree && branch.test(text))) {
      finish();
      inTree = true;
      notes.source('target-status', 'target');
      return true;
    }
    const missing = text.indexOf(noSession);
    if (missing !== -1) {
      finish();
      notes.source(format(), 'target');
      const initiator = text.slice(missing + noSession.length).trim();
      notes.find('no-session-for-acl', {initiator: initiator === '' ? '?' : initiator}, line.number);
      return true;
    }
    if (starts(text, draft !== null)) {
      lines.begin(line);
      return true;
    }
    return draft !== null && isInner(text);
  }

  function format(): Format {
    return inTree ? 'target-status' : 'configfs-info';
  }

  /** What the path of a file says of its session, the file itself may say again. */
  function begin(line: number): LioDraft {
    const dialect: LioDialect = {format: format(), session: configfsSession, connection: configfsConnection};
    const begun = new LioDraft(notes, dialect, line);
    begun.targetName = acl?.target ?? null;
    begun.initiatorName = acl?.initiator ?? null;
    return begun;
  }

  function flush(whole: Folded): void {
    for (const {label, value, line} of fieldsIn(whole.text, labels, (index) => whole.lineAt(index))) {
      switch (label) {
        case 'InitiatorName:':
          if (draft !== null && !draft.empty) finish();
          draft ??= begin(line);
          draft.initiatorName = nameIn(value);
          break;
        case 'LIO Session ID:':
          if (draft !== null && draft.sid !== null) finish();
          draft ??= begin(line);
          draft.sid = numberIn(value.replaceAll(' ', ''));
          notes.source(format(), 'target');
          break;
        case 'Session State:':
          if (draft !== null && draft.stateText !== null) finish();
          draft ??= begin(line);
          draft.sessionState(value, line);
          notes.source(format(), 'target');
          break;
        case '[iSCSI Connections]':
          if (draft !== null) draft.showsConnections = true;
          break;
        case 'CID:':
          // No session has two connections with one CID: this is a second look.
          if (acl !== null && draft?.has(numberIn(value)) === true) finish();
          draft ??= begin(line);
          draft.cid(value.replaceAll(' ', ''));
          break;
        case 'Connection State:':
          draft ??= begin(line);
          draft.connectionState(value, line);
          notes.source(format(), 'target');
          break;
        case 'Address':
          draft?.lateAddress(value);
          break;
        case 'InitiatorAlias:':
        case 'ISID:':
        case 'TSIH:':
        case 'SessionType:':
        case '[iSCSI Session Values]':
        case 'CmdSN/WR':
        case 'StatSN:':
          break;
      }
    }
  }

  function finish(): void {
    draft?.finish();
    draft = null;
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

/** Most lines of a long log are asked for no more than this. */
function mayBegin(text: string): boolean {
  return (
    text.includes('TARG_') ||
    text.includes('LIO') ||
    text.startsWith('InitiatorName:') ||
    text.startsWith('\\-') ||
    text.includes(noSession)
  );
}

/** `targetstatus` and its like draw the target as a tree and hang the info text into it. Others draw trees too. */
const treeHead = /LIO-Target Status|^\\-{2,20}> ?(?:(?:iqn|eui|naa)\.|tpgt_\d|InitiatorName)/;
const branch = /^\\-{2,20}> ?\S/;

function starts(text: string, inSession: boolean): boolean {
  if (text.includes('LIO Session ID:') || text.includes('TARG_SESS_') || text.includes('TARG_CONN_STATE_')) {
    return !text.includes('Moving to ');
  }
  if (text.startsWith('InitiatorName:')) return true;
  if (/^(?:Session State:|CID: \d|.{0,80}: Unknown (?:Connection|Session) State!)/.test(text)) return inSession;
  return (
    inSession &&
    (text.startsWith('InitiatorAlias:') || text.startsWith('Address ') || text.includes('[iSCSI Connections]'))
  );
}

/** Dividers, the header and the numbers of the command window: read, and of no interest here. */
function isInner(text: string): boolean {
  return text.includes('[iSCSI Session Values]') || text.startsWith('CmdSN/WR') || /^0x[0-9a-f]{8} /.test(text);
}

function goesOn(folded: Folded, line: Line): boolean {
  const {text} = folded;
  if (stopsInWord(text, line.text, wrapping)) return true;
  const last = fieldsIn(text, labels, () => 0).at(-1);
  if (last === undefined || labels.some((label) => beginsWithLabel(line.text, label) && label !== 'TSIH:'))
    return false;
  switch (last.label) {
    case 'LIO Session ID:':
    case 'ISID:':
      return (
        /^[0-9a-fx ]{1,40}(?:ISID|TSIH|SessionType|$)/.test(line.text) || /^(?:ISID|TSIH|SessionType):/.test(line.text)
      );
    case 'TSIH:':
      return line.text.includes('SessionType:');
    case 'SessionType:':
    case 'Session State:':
    case 'Connection State:':
    case 'CID:':
      return last.value === '' && !line.text.startsWith('-');
    case 'InitiatorName:':
      return (
        /^[a-z0-9.:_-]{1,230}$/i.test(line.text) && (last.value === '' || line.text.length < last.value.length + 230)
      );
    case 'Address':
      return /^[\w.:[\]]{0,60} ?(?:TCP|SCTP)\b/.test(line.text) || line.text.startsWith('StatSN');
    case 'InitiatorAlias:':
    case '[iSCSI Session Values]':
    case 'CmdSN/WR':
    case '[iSCSI Connections]':
    case 'StatSN:':
      return false;
  }
}
