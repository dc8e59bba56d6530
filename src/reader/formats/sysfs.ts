import type {StateId} from '../../spec/index.ts';
import {isPrompt} from '../lines/lines.ts';
import {numberIn} from './lioDraft.ts';
import type {Notes, Reader} from '../notes.ts';
import {shownFile} from '../lines/shownFile.ts';
import type {ConnectionRead, Line} from '../reading.ts';
import {kernelConnection, kernelSession, kernelTarget, type Vocabulary, wordIn} from '../../stacks/vocabularies.ts';

interface Draft {
  readonly sid: number | null;
  readonly line: number;
  stateText: string | null;
  stateLine: number | null;
  rfcState: StateId | null;
  targetName: string | null;
  initiatorName: string | null;
  recoveryTimeout: string | null;
  peer: string | null;
  connection: ConnectionRead | null;
}

/** Whose file it is: of a session, or of a connection of one. A `*` in the path leaves the numbers open. */
interface Attribute {
  readonly sid: number | null;
  readonly cid: number | null;
  readonly of: 'session' | 'connection';
  readonly name: string;
}

/** What the kernel's initiator says in `/sys/class/iscsi_session` and `/sys/class/iscsi_connection` (Linux 6.1.192). */
export function sysfsReader(notes: Notes): Reader {
  let drafts: Draft[] = [];
  /** The file whose content comes next. */
  let shown: Attribute | null = null;

  function take(line: Line): boolean {
    const {text} = line;
    const found = text.includes('/') ? shownFile(text) : null;
    const attribute = found === null ? null : attributeOf(found.path, found.name);
    if (found !== null && attribute !== null) {
      shown = found.value === null ? attribute : null;
      if (found.value !== null && found.value !== '') put(attribute, found.value, line.number);
      return found.value !== null || !isPrompt(text);
    }
    if (shown === null || text === '') return false;
    const value = /^[\w.:[\]-]{1,230}$/.exec(text)?.[0];
    if (value === undefined || isPrompt(text)) {
      shown = null;
      return false;
    }
    put(shown, value, line.number);
    // One file has one value; several, named by a star, have theirs one below the other.
    if (shown.sid !== null) shown = null;
    return true;
  }

  function put(attribute: Attribute, value: string, line: number): void {
    const draft = draftOf(attribute, line);
    if (attribute.of === 'connection') {
      if (attribute.name === 'state') {
        const {cid} = attribute;
        const rfcState = stateOf(kernelConnection, value, line);
        draft.connection = {cid, stateText: value, rfcState, peer: draft.peer, line};
      } else if (attribute.name === 'persistent_address') {
        draft.peer = value;
        if (draft.connection !== null) draft.connection = {...draft.connection, peer: value};
      }
      return;
    }
    switch (attribute.name) {
      case 'state':
        draft.stateText = value;
        draft.stateLine = line;
        draft.rfcState = stateOf(kernelSession, value, line);
        break;
      case 'target_state':
        stateOf(kernelTarget, value, line);
        break;
      case 'targetname':
        draft.targetName = value;
        break;
      case 'initiatorname':
        draft.initiatorName = value;
        break;
      case 'recovery_tmo':
        draft.recoveryTimeout = `${numberIn(value) ?? '?'} s`;
        break;
    }
  }

  /** A state that a session already has is a second look at it. */
  function draftOf({sid, of, name}: Attribute, line: number): Draft {
    const last = drafts.findLast((draft) => draft.sid === sid);
    const said =
      last !== undefined && name === 'state' && (of === 'session' ? last.stateText : last.connection) !== null;
    if (last !== undefined && !said) return last;
    const draft: Draft = {
      sid,
      line,
      stateText: null,
      stateLine: null,
      rfcState: null,
      targetName: last?.targetName ?? null,
      initiatorName: last?.initiatorName ?? null,
      recoveryTimeout: last?.recoveryTimeout ?? null,
      peer: last?.peer ?? null,
      connection: null,
    };
    drafts.push(draft);
    return draft;
  }

  function stateOf(vocabulary: Vocabulary, word: string, line: number): StateId | null {
    const row = wordIn(vocabulary, word);
    if (row === undefined) notes.find('word-unknown', {word, label: vocabulary.field}, line);
    else if (vocabulary !== kernelSession) notes.find('kernel-object-word', {word, file: vocabulary.field}, line);
    return row?.state ?? null;
  }

  function end(): void {
    for (const {
      sid,
      stateText,
      stateLine,
      rfcState,
      initiatorName,
      targetName,
      recoveryTimeout,
      connection,
      line,
    } of drafts) {
      notes.session({
        format: 'sysfs',
        side: 'initiator',
        sid,
        stateText,
        stateLine,
        rfcState,
        initiatorName,
        targetName,
        connections: connection === null ? [] : [connection],
        showsConnections: connection !== null,
        stage: null,
        recoveryTimeout,
        line,
      });
    }
    drafts = [];
  }

  return {take, end};
}

/** `…/session3/state` or `…/connection3:0/state`. */
function attributeOf(path: string, name: string): Attribute | null {
  const connection = /connection(?:(\d{1,9}):(\d{1,5})|\S{0,10}\*\S{0,10})\/[a-z_]+$/.exec(path);
  if (connection !== null) {
    return {of: 'connection', name, sid: numberIn(connection[1] ?? ''), cid: numberIn(connection[2] ?? '')};
  }
  const session = /session(?:(\d{1,9})|\*)\/[a-z_]+$/.exec(path);
  return session === null ? null : {of: 'session', name, sid: numberIn(session[1] ?? ''), cid: null};
}
