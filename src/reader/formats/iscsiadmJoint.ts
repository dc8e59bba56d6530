import {openIscsiConnection, openIscsiSession, openIscsiStage} from '../../stacks/vocabularies.ts';

/** The fields of a tree whose value is one word of a list. */
const stateFields = [openIscsiConnection, openIscsiSession, openIscsiStage];

/**
 * How one line of a tree goes on in the next, where a terminal or a mail has broken it: inside a word, after a space, or
 * not at all. Every line begins with a label, so what begins with none is either the rest of one or none of ours.
 */
export function iscsiadmJoint(text: string, next: string, labels: readonly string[]): '' | ' ' | null {
  const label = labels.find((one) => text.startsWith(one));
  if (label === undefined) return labelJoint(text, next, labels);
  if (next.startsWith('*') || labels.some((one) => next.startsWith(one))) return null;
  const value = text.slice(label.length).trim();
  const field = stateFields.find((one) => label === `${one.field}:`);
  if (field !== undefined) return wordJoint(field.words, value, next);
  switch (label) {
    case 'Target:':
    case 'Iface Initiatorname:':
      return nameJoint(value, next);
    case 'Current Portal:':
    case 'Persistent Portal:':
      if (!/^[\d.:,[\]a-f]{1,60}$/i.test(next) || /,\d/.test(value)) return null;
      return value === '' ? ' ' : '';
    case 'SID:':
    case 'Recovery Timeout:':
      if (!/^\d{1,9}$/.test(next)) return null;
      return value === '' ? ' ' : '';
    default:
      return deviceJoint(value, next);
  }
}

/** `Internal iscsid Ses` and `sion State: REOPEN`. */
function labelJoint(text: string, next: string, labels: readonly string[]): '' | ' ' | null {
  for (const label of labels) {
    if (!label.startsWith(text)) continue;
    const rest = label.slice(text.length);
    if (next.startsWith(rest)) return '';
    if (rest.startsWith(' ') && next.startsWith(rest.slice(1))) return ' ';
  }
  return null;
}

/** `TRANSPORT` and `WAIT`, `LOGGED_` and `IN`; a whole word goes on only as another word of the list. */
function wordJoint(words: readonly {readonly word: string}[], value: string, next: string): '' | ' ' | null {
  if (value === '') return words.some(({word}) => word.startsWith(next)) ? ' ' : null;
  for (const joint of ['', ' '] as const) {
    if (words.some(({word}) => word.startsWith(value + joint + next))) return joint;
  }
  return null;
}

/** A name has no spaces; behind that of a target stands what kind of node it is. */
function nameJoint(value: string, next: string): '' | ' ' | null {
  if (value.endsWith(')')) return null;
  if (value.includes('(')) return /^[a-z-]{0,20}\)$/.test(next) ? '' : null;
  if (next.startsWith('(')) return ' ';
  if (!/^[a-z0-9.:_-]{1,230}(?: \([a-z-]{0,20}\)?)?$/i.test(next)) return null;
  return value === '' ? ' ' : '';
}

/** `<emp` and `ty>`; `running` and `sdb` below the heading of the disks. */
function deviceJoint(value: string, next: string): '' | ' ' | null {
  if (value.includes('<') && !value.includes('>')) return /^[a-z]{0,5}>/.test(next) ? '' : null;
  const tail = value.slice(value.lastIndexOf(' ') + 1);
  if (tail !== '' && 'State:'.startsWith(tail) && next.startsWith('State:'.slice(tail.length))) return '';
  const state = /State: ?([a-z]*)$/.exec(value)?.[1];
  if (state === undefined || state === 'running' || !/^[a-z]{1,20}$/.test(next)) return null;
  return state === '' ? ' ' : '';
}
