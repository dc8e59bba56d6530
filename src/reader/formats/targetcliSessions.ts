import {folding} from '../lines/folding.ts';
import {
  beginsWithLabel,
  fieldsIn,
  type Folded,
  glueFor,
  hasLabel,
  stopsInWord,
  type Wrapping,
} from '../lines/labels.ts';
import {isPrompt} from '../lines/lines.ts';
import {isStamped} from '../lines/logPrefix.ts';
import {type LioDialect, LioDraft, nameIn, numberIn} from './lioDraft.ts';
import type {Notes, Reader} from '../notes.ts';
import type {Line} from '../reading.ts';
import {targetcliConnection, targetcliSession} from '../../stacks/vocabularies.ts';

/** rtslib-fb d97597d and targetcli-fb 24f0a33, `ui_command_sessions`; older versions print the same words. */
const labels = [
  'alias:',
  'sid:',
  'type:',
  'session-state:',
  'name:',
  'mapped-lun:',
  'backstore:',
  'mode:',
  'address:',
  'cid:',
  'connection-state:',
] as const;

const wrapping: Wrapping = {
  labels,
  words: new Set([
    ...targetcliSession.words.map(({word}) => word),
    ...targetcliConnection.words.map(({word}) => word),
    'Normal',
    'Discovery',
    '(authenticated)',
    'AUTHENTICATED)',
    '(TCP)',
    '(SCTP)',
    'rw',
  ]),
};

const dialect: LioDialect = {
  format: 'targetcli-sessions',
  session: targetcliSession,
  connection: targetcliConnection,
};

/** `targetcli sessions list|detail`: one line or many, wrapped or not, inside a transcript or alone. */
export function targetcliReader(notes: Notes): Reader {
  let draft: LioDraft | null = null;
  const lines = folding({
    jointOf: (held, line) => (goesOn(held, line) ? glueFor(held.text, line, wrapping) : null),
    flush,
  });

  function take(line: Line): boolean {
    if (takeEmptyAnswer(line)) return true;
    if (lines.goesOn(line)) return true;
    if (starts(line.text, draft !== null)) {
      lines.begin(line);
      return true;
    }
    if (draft !== null && isPrompt(line.text)) finish();
    return false;
  }

  function takeEmptyAnswer({text, number}: Line): boolean {
    if (text === '(no open sessions)') {
      notes.source('targetcli-sessions', 'target');
      notes.find('no-open-sessions', {}, number);
      return true;
    }
    const missing = /^no session found with sid (\d{1,15})/.exec(text)?.[1];
    if (missing === undefined) return false;
    notes.source('targetcli-sessions', 'target');
    notes.find('no-session-with-sid', {sid: missing}, number);
    return true;
  }

  function flush(whole: Folded): void {
    const fields = fieldsIn(whole.text, labels, (index) => whole.lineAt(index));
    let known = draft !== null;
    for (const {label, value, line} of fields) {
      switch (label) {
        case 'alias:':
          finish();
          draft = new LioDraft(notes, dialect, line);
          break;
        case 'sid:':
          if (draft !== null && draft.sid !== null) finish();
          draft ??= new LioDraft(notes, dialect, line);
          draft.sid = numberIn(value.replaceAll(' ', ''));
          break;
        case 'session-state:':
          draft ??= new LioDraft(notes, dialect, line);
          draft.sessionState(value, line);
          known = true;
          break;
        case 'name:':
          if (draft !== null) {
            draft.initiatorName = nameIn(value);
            draft.showsConnections = true;
          }
          if (value.includes('(NOT')) notes.find('not-authenticated', {}, line);
          else if (value.includes('(authenticated')) notes.find('authenticated', {}, line);
          known ||= value.includes('(NOT') || value.includes('(authenticated');
          break;
        case 'address:':
          draft ??= new LioDraft(notes, dialect, line);
          draft.address(value);
          break;
        case 'cid:':
          draft ??= new LioDraft(notes, dialect, line);
          draft.cid(value.replaceAll(' ', ''));
          break;
        case 'connection-state:':
          draft ??= new LioDraft(notes, dialect, line);
          draft.connectionState(value, line);
          known = true;
          break;
        case 'mapped-lun:':
          known = true;
          break;
        case 'type:':
        case 'backstore:':
        case 'mode:':
          break;
      }
    }
    if (known) notes.source('targetcli-sessions', 'target');
    else {
      // Words that only looked like ours: nothing is made of them.
      draft = null;
      for (const line of whole.lines) notes.leave(line);
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

/** Within a session its inner lines count too; elsewhere `name:` and `address:` could be anybody's. */
function starts(text: string, inSession: boolean): boolean {
  if (hasLabel(text, 'session-state:') || hasLabel(text, 'connection-state:')) return inSession || tellsState(text);
  if (beginsWithLabel(text, 'alias:') || beginsWithLabel(text, 'sid:')) return true;
  if (text.startsWith('mapped-lun:') && hasLabel(text, 'backstore:')) return true;
  if (text.includes(' alias: ') && hasLabel(text, 'sid:')) return true;
  return inSession && (text.startsWith('name:') || text.startsWith('mapped-lun:') || text.startsWith('address:'));
}

/** Other programs have states of sessions and connections too: in small letters, or behind a time. */
function tellsState(text: string): boolean {
  if (!/(?:session|connection)-state: {0,4}(?:[A-Z]|$)/.test(text)) return false;
  return !isStamped(text) || (['sid:', 'cid:'] as const).some((label) => hasLabel(text, label));
}

/** Whether a printed line cannot have ended where this text stops. */
function goesOn(folded: Folded, line: Line): boolean {
  const {text} = folded;
  if (stopsInWord(text, line.text, wrapping)) return true;
  if (isPrompt(line.text)) return false;
  const last = fieldsIn(text, labels, () => 0).at(-1);
  if (last === undefined) return false;
  const {label, value} = last;
  const oneWord = /^[\w.:/()-]{1,240}(?: |$)/.test(line.text);
  switch (label) {
    case 'alias:':
      return line.text.includes('sid:') || value === '';
    case 'sid:':
    case 'type:':
      return oneWord;
    case 'session-state:':
    case 'connection-state:':
    case 'mode:':
      return value === '' && oneWord;
    case 'name:':
      if (value.endsWith(')')) return false;
      return line.text.startsWith('(') || value === '' || value.endsWith('(NOT') || namePart(line.text);
    case 'mapped-lun:':
    case 'backstore:':
    case 'address:':
    case 'cid:':
      return oneWord && !line.text.startsWith('alias:');
  }
}

/** The rest of a broken name: one word of its letters, then nothing or the flag; not the label of the next line. */
function namePart(text: string): boolean {
  const [word = '', after = ''] = text.split(' ', 2);
  if (labels.some((label) => beginsWithLabel(text, label))) return false;
  return /^[a-z0-9.:_-]{1,230}$/i.test(word) && (after === '' || after.startsWith('('));
}
