import {configfsReader} from './formats/configfsInfo.ts';
import {readAlone} from './alone.ts';
import {concludeFrom} from './conclude.ts';
import {dynamicSessionsReader} from './formats/dynamicSessions.ts';
import {iscsiadmReader} from './formats/iscsiadmSession.ts';
import {stackReader} from './formats/kernelStack.ts';
import {LineCutter} from './lines/lineCutter.ts';
import {cleanLine, isDecoration, isPrompt, longestLine} from './lines/lines.ts';
import {isStamped, prefixOf} from './lines/logPrefix.ts';
import {visible} from './lines/visible.ts';
import {logReader, recognise} from './logs/logReader.ts';
import {isOurs} from './logs/whoSpeaks.ts';
import {Notes, type Reader} from './notes.ts';
import {packetFieldsReader} from './packets/fields.ts';
import {packetListReader} from './packets/list.ts';
import {packetTreeReader} from './packets/tree.ts';
import {tcpdumpReader} from './packets/tcpdump.ts';
import {Wire} from './packets/wire.ts';
import {scstSysfsReader} from './formats/scstSysfs.ts';
import {sysfsReader} from './formats/sysfs.ts';
import {targetcliReader} from './formats/targetcliSessions.ts';
import {tgtadmReader} from './formats/tgtadm.ts';
import {windowsEventReader} from './formats/windowsEvents.ts';
import type {Line, Reading} from './reading.ts';

/** Reads a text that comes in pieces, so that a long one can be read with pauses between them. */
export interface TextReader {
  push: (chunk: string) => void;
  end: () => Reading;
}

/** Begins a reading. Memory grows with what was understood; of the rest a limited number of lines is kept. */
export function createReader(): TextReader {
  const notes = new Notes();
  const logs = logReader(notes);
  const wire = new Wire(notes);
  const readers: readonly Reader[] = [
    targetcliReader(notes),
    configfsReader(notes),
    dynamicSessionsReader(notes),
    iscsiadmReader(notes),
    scstSysfsReader(notes),
    sysfsReader(notes),
    tgtadmReader(notes),
    packetTreeReader(notes, wire),
    packetListReader(wire),
    packetFieldsReader(wire),
    tcpdumpReader(notes, wire),
    logs,
    windowsEventReader(notes),
    stackReader(notes),
  ];
  const wrapped = new WrappedLogLine(notes, logs);
  /** Lines that are not blank. */
  let filled = 0;
  const cutter = new LineCutter((raw, number) => {
    if (raw.length > longestLine)
      notes.leave({number, text: visible(raw.slice(0, 200)), indented: false, spaced: false});
    else for (const line of cleanLine(raw, number)) takeLine(line);
  });

  function takeLine(line: Line): void {
    if (line.text !== '') filled += 1;
    const taken =
      wrapped.completedBy(line) ||
      readers.find((reader) => reader.goesOn?.(line))?.take(line) === true ||
      readers.some((reader) => reader.take(line));
    if (taken || isDecoration(line.text) || isPrompt(line.text)) wrapped.flush();
    else wrapped.offer(line);
  }

  return {
    push: (chunk) => {
      cutter.push(chunk);
    },
    end() {
      const lineCount = cutter.end();
      wrapped.flush();
      for (const reader of readers) reader.end();
      wire.end();
      concludeFrom(notes);
      const [only] = notes.unread;
      if (filled === 1 && only !== undefined && notes.sources.length === 0) readAlone(notes, only);
      return {
        sources: notes.sources,
        sessions: notes.sessions,
        events: notes.events,
        findings: notes.findings(),
        unread: [...notes.unread].sort((a, b) => a.number - b.number),
        unreadCount: notes.unreadCount,
        lineCount,
      };
    },
  };
}

/** Reads a whole text at once. */
export function read(text: string): Reading {
  const reader = createReader();
  reader.push(text);
  return reader.end();
}

/** A log line that was broken in two or more, by a terminal or a mail: understood only when put together again. */
class WrappedLogLine {
  #lines: Line[] = [];
  #text = '';
  readonly #notes: Notes;
  readonly #logs: Reader;

  constructor(notes: Notes, logs: Reader) {
    this.#notes = notes;
    this.#logs = logs;
  }

  /** Whether the line is the rest of one that is held, and no line of a log by itself: `SID: 3` is much else besides. */
  completedBy(line: Line): boolean {
    const [first] = this.#lines;
    if (first === undefined || !this.#wants(line) || recognise(line) !== null) return false;
    for (const text of this.#wholes(line)) {
      if (!this.#logs.take({...first, text})) continue;
      this.#clear();
      return true;
    }
    return false;
  }

  /** The pieces as one line, with and without a blank at each joint: mail takes blanks off. What the pieces show comes first. */
  #wholes(line: Line): readonly string[] {
    const [first = line, ...others] = this.#lines;
    const rest = [...others, line];
    let wholes = [first.text];
    let before = first;
    for (const piece of rest) {
      const glues = piece.indented || before.spaced ? [' ', ''] : ['', ' '];
      const tried = glues.slice(0, rest.length > mostOpenJoints ? 1 : 2);
      wholes = tried.flatMap((glue) => wholes.map((whole) => whole + glue + piece.text));
      before = piece;
    }
    return wholes;
  }

  offer(line: Line): void {
    if (this.#wants(line)) {
      this.#text += (this.#apart(line) ? ' ' : '') + line.text;
      this.#lines.push(line);
      return;
    }
    this.flush();
    // What another service wrote does not become ours by the line below it.
    if (isStamped(line.text) ? isOurs(line.text, prefixOf(line.text)) : telling.test(line.text)) {
      this.#lines = [line];
      this.#text = line.text;
    } else {
      this.#notes.leave(line);
    }
  }

  #wants(line: Line): boolean {
    return this.#lines.length > 0 && this.#lines.length < 5 && this.#text.length < 1_000 && !isStamped(line.text);
  }

  #apart(line: Line): boolean {
    return line.indented || this.#lines.at(-1)?.spaced === true;
  }

  flush(): void {
    for (const line of this.#lines) this.#notes.leave(line);
    this.#clear();
  }

  #clear(): void {
    this.#lines = [];
    this.#text = '';
  }
}

/** Every joint doubles the lines to try: with more pieces than this, each is joined as it shows. */
const mostOpenJoints = 3;

/** Lines worth holding, besides stamped ones: every line of our tables has one of these early on. */
const telling = /onnection|session|iSCSI|iscsi|TARG_|login|Login|NOPIN|DataO|ABORT_TASK|Time2Retain|idm_/;
