import {urgentFirst} from './findingOrder.ts';
import {mostOfOneKind} from './notes.ts';
import type {Finding, Reading} from './reading.ts';

/** An output, in pieces, and what was read in it. */
export interface Look {
  readonly text: readonly string[];
  readonly reading: Reading;
}

/** Two outputs as one text, a blank line between them; what was read in each counts its lines in the whole. */
export function together(first: Look, second: Look): Look {
  const before = first.reading;
  const {sources, sessions, events, findings, unread, unreadCount, lineCount} = second.reading;
  const start = before.lineCount + 1;
  const moved = <Lined extends {readonly line: number}>(lined: Lined): Lined => ({...lined, line: lined.line + start});
  return {
    text: [...first.text, blankLineAfter(first.text), ...second.text],
    reading: {
      sources: [
        ...before.sources,
        ...sources.filter(
          ({format, side}) => !before.sources.some((source) => source.format === format && source.side === side),
        ),
      ],
      sessions: [
        ...before.sessions,
        ...sessions.map((session) => ({...moved(session), connections: session.connections.map(moved)})),
      ],
      events: [...before.events, ...events.map(moved)],
      findings: merged([
        ...before.findings,
        ...findings.map((finding) => ({...finding, lines: finding.lines.map((line) => line + start)})),
      ]),
      unread: [...before.unread, ...unread.map(({number, text}) => ({number: number + start, text}))],
      unreadCount: before.unreadCount + unreadCount,
      lineCount: start + lineCount,
    },
  };
}

/** Ends the last line where nothing has, and adds one; two CR never make the CRLF that CR and LF would. */
function blankLineAfter(text: readonly string[]): string {
  const last = text.findLast((piece) => piece !== '')?.at(-1);
  return last === '\n' || last === '\r' ? last : '\n\n';
}

/** What both say of the same thing is said once, with the lines of both. */
function merged(findings: readonly Finding[]): readonly Finding[] {
  const once = new Map<string, Finding>();
  for (const finding of findings) {
    const key = JSON.stringify([finding.id, finding.params]);
    const lines = [...(once.get(key)?.lines ?? []), ...finding.lines];
    once.set(key, {...finding, lines: lines.slice(0, mostOfOneKind)});
  }
  return urgentFirst([...once.values()]);
}
