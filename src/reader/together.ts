import {urgentFirst} from './findingOrder.ts';
import {mostOfOneKind} from './notes.ts';
import type {Finding, Reading} from './reading.ts';

/** What two outputs say as one text, a blank line between them: lines of the second are counted on. */
export function together(first: Reading, second: Reading): Reading {
  const {sources, sessions, events, findings, unread, unreadCount, lineCount} = second;
  const start = first.lineCount + 1;
  const moved = <Lined extends {readonly line: number}>(lined: Lined): Lined => ({...lined, line: lined.line + start});
  return {
    sources: [
      ...first.sources,
      ...sources.filter(
        ({format, side}) => !first.sources.some((source) => source.format === format && source.side === side),
      ),
    ],
    sessions: [
      ...first.sessions,
      ...sessions.map((session) => ({...moved(session), connections: session.connections.map(moved)})),
    ],
    events: [...first.events, ...events.map(moved)],
    findings: merged([
      ...first.findings,
      ...findings.map((finding) => ({...finding, lines: finding.lines.map((line) => line + start)})),
    ]),
    unread: [...first.unread, ...unread.map(({number, text}) => ({number: number + start, text}))],
    unreadCount: first.unreadCount + unreadCount,
    lineCount: start + lineCount,
  };
}

/** The text of both as their lines are counted, in pieces. */
export function textTogether(first: readonly string[], second: readonly string[]): readonly string[] {
  return [...first, blankLineAfter(first), ...second];
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
