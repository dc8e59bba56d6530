import {isPrompt} from '../lines/lines.ts';
import type {Notes, Reader} from '../notes.ts';
import {shownFile} from '../lines/shownFile.ts';
import type {Line} from '../reading.ts';

/** `tpgt_N/dynamic_sessions` of LIO: initiators that were let in without an ACL, one name a line. */
export function dynamicSessionsReader(notes: Notes): Reader {
  /** The target whose list is open. */
  let target: string | null = null;

  function take(line: Line): boolean {
    const {text} = line;
    const found = text.includes('dynamic_sessions') ? shownFile(text) : null;
    if (found?.name === 'dynamic_sessions') {
      target = found.value === null ? targetIn(found.path) : null;
      if (found.value !== null && isName(found.value)) put(found.value, targetIn(found.path), line.number);
      return found.value !== null || !isPrompt(text);
    }
    if (target === null) return false;
    if (isName(text)) {
      put(text, target, line.number);
      return true;
    }
    target = null;
    return false;
  }

  function put(initiatorName: string, targetName: string, line: number): void {
    notes.find('dynamic-session', {initiator: initiatorName}, line);
    notes.session({
      format: 'dynamic-sessions',
      side: 'target',
      sid: null,
      stateText: null,
      stateLine: null,
      rfcState: null,
      initiatorName,
      targetName,
      connections: [],
      showsConnections: false,
      stage: null,
      recoveryTimeout: null,
      line,
    });
  }

  return {take, end: () => undefined};
}

function targetIn(path: string): string {
  return /\/iscsi\/([^/]{1,230})\//.exec(path)?.[1] ?? '?';
}

function isName(text: string): boolean {
  return /^(?:iqn|eui|naa)\.\S{1,230}$/.test(text);
}
