import {scstConnection, wordIn} from '../../stacks/vocabularies.ts';
import {isPrompt} from '../lines/lines.ts';
import type {Notes, Reader} from '../notes.ts';
import type {Line} from '../reading.ts';

interface StateFile {
  readonly target: string;
  readonly initiator: string;
  readonly address: string;
}

const stateFile =
  /(?:^|\/|[\s"'])([\w.:-]{1,255})\/sessions\/([^\s/"']{1,300})\/([\w.:%*[\]-]{1,80})\/state(?=[\s:"';]|$)/;
const idle = 'established idle';

/** Other servers have sessions with a state too: the path says whose it is, or the name of the initiator. */
const ofScst = /\/scst_tgt\/|\/sessions\/(?:iqn|eui|naa)\./;

/** The files `state` below `/sys/kernel/scst_tgt/targets/iscsi`, one for each connection (SCST aa5cc2dd). */
export function scstSysfsReader(notes: Notes): Reader {
  const closing = new Map<string, number>();
  /** The file whose content comes next. */
  let shown: StateFile | null = null;

  function take(line: Line): boolean {
    const {text} = line;
    const found = text.includes('/sessions/') && ofScst.test(text) ? stateFile.exec(text.slice(0, longest)) : null;
    if (found !== null) {
      const [path, target = '', initiator = '', address = ''] = found;
      const after = text.slice(found.index + path.length);
      const file = {target, initiator, address};
      shown = after.startsWith(':') ? null : file;
      if (after.startsWith(':')) return put(file, after.slice(1).trim(), line.number);
      return !isPrompt(text);
    }
    if (shown === null || text === '') return false;
    const file = shown;
    shown = null;
    return put(file, text, line.number);
  }

  function put({target, initiator, address}: StateFile, value: string, line: number): boolean {
    // Words for work in progress may stand side by side; one of them is two words.
    const words = value.startsWith(idle) ? [idle, ...wordsOf(value.slice(idle.length))] : wordsOf(value);
    if (words.length === 0 || words.some((word) => wordIn(scstConnection, word) === undefined)) return false;
    const isClosing = words.includes('closing');
    if (isClosing) noteClosing(`${target} ${initiator} ${address}`, initiator, line);
    notes.session({
      format: 'scst-sysfs',
      side: 'target',
      sid: null,
      stateText: null,
      stateLine: null,
      rfcState: null,
      initiatorName: initiator,
      targetName: target,
      connections: [{cid: null, stateText: value, rfcState: isClosing ? null : 'S5', peer: address, line}],
      showsConnections: true,
      stage: null,
      recoveryTimeout: null,
      line,
    });
    return true;
  }

  function noteClosing(key: string, initiator: string, line: number): void {
    const seen = closing.get(key);
    if (seen === undefined) notes.find('scst-closing', {initiator}, line);
    else notes.find('scst-closing-twice', {initiator}, seen, line);
    notes.find('scst-closing-state', {}, line);
    closing.set(key, line);
  }

  return {
    take,
    end() {
      shown = null;
    },
  };
}

function wordsOf(text: string): readonly string[] {
  return text.split(' ').filter((word) => word !== '');
}

const longest = 1_000;
