import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {lioMoves} from '../stacks/logs/lioMoves.ts';
import {logRows} from '../stacks/logs/logRows.ts';
import {foreignLines, foreignOutputs} from './foreign.fixture.ts';
import {wholeOutputs} from './outputs.fixture.ts';
import {
  clothes,
  hardWrap,
  iqn,
  made,
  type Made,
  type MadeNode,
  madeNode,
  printf,
  printInfo,
  printIscsiadm,
  printTargetcli,
  printTgtadm,
} from './printers.fixture.ts';
import {createReader, read} from './read.ts';
import type {Reading} from './reading.ts';
import {
  openIscsiConnection,
  openIscsiSession,
  targetcliConnection,
  targetcliSession,
  wordIn,
} from '../stacks/vocabularies.ts';

const dress = fc.constantFrom(...Object.keys(clothes));
const several = fc.array(made, {minLength: 1, maxLength: 4});

describe('targetcli sessions detail', () => {
  it('reads back in any dress', () => {
    fc.assert(
      fc.property(several, dress, (sessions, name) => {
        expect(heardOf(read(dressed(name, printTargetcli(sessions))))).toEqual(saidBy(sessions, ''));
      }),
    );
  });

  it('reads back when all lines have become one', () => {
    fc.assert(
      fc.property(several, fc.constantFrom(' ', '', '    '), (sessions, joint) => {
        // Between sessions something stays: without any space an empty alias and the next label are one word.
        const text = printTargetcli(sessions).replaceAll(/\n(?=alias)/g, joint === '' ? ' ' : joint);
        expect(heardOf(read(text.replaceAll('\n', joint)))).toEqual(saidBy(sessions, ''));
      }),
    );
  });

  it('reads back hard-wrapped', () => {
    fc.assert(
      fc.property(several, fc.integer({min: 30, max: 132}), dress, (sessions, width, name) => {
        const text = hardWrap(printTargetcli(sessions).replaceAll('\t', '    '), width);
        expect(heardOf(read(dressed(name, text)))).toEqual(saidBy(sessions, ''));
      }),
    );
  });
});

describe('the info file', () => {
  it('reads back in any dress, one ACL after another', () => {
    fc.assert(
      fc.property(several, dress, (sessions, name) => {
        const text = sessions.map(printInfo).join('\n');
        expect(heardOf(read(dressed(name, text)))).toEqual(saidBy(sessions, 'TARG_SESS_STATE_'));
      }),
    );
  });

  it('reads back hard-wrapped or on one line', () => {
    fc.assert(
      fc.property(made, fc.integer({min: 40, max: 132}), fc.boolean(), (session, width, oneLine) => {
        const text = printInfo(session);
        const shown = oneLine ? text.replaceAll('\n', ' ') : hardWrap(text, width);
        expect(heardOf(read(shown))).toEqual(saidBy([session], 'TARG_SESS_STATE_'));
      }),
    );
  });
});

describe('iscsiadm -m session', () => {
  const level = fc.constantFrom<1 | 2 | 3>(1, 2, 3);
  const nodesOf = fc.array(madeNode, {minLength: 1, maxLength: 4});

  it('reads back at each level in any dress, and from the middle of the tree', () => {
    fc.assert(
      fc.property(nodesOf, level, dress, fc.boolean(), (nodes, at, name, cut) => {
        const whole = printIscsiadm(nodes, at);
        const text = cut ? whole.slice(whole.indexOf('\tCurrent Portal:')) : whole;
        const heard = initiatorOf(read(dressed(name, text)));
        const said = nodes.map(saidByNode);
        // The first target stands above where the text was cut.
        expect(heard).toEqual(cut ? said.map((one, index) => (index === 0 ? {...one, target: undefined} : one)) : said);
      }),
    );
  });

  it('reads back hard-wrapped, and leaves nothing unread', () => {
    fc.assert(
      fc.property(nodesOf, level, fc.integer({min: 44, max: 132}), dress, (nodes, at, width, name) => {
        const text = hardWrap(printIscsiadm(nodes, at).replaceAll('\t', '        '), width);
        expect(initiatorOf(read(dressed(name, text)))).toEqual(nodes.map(saidByNode));
        expect(read(text).unread).toEqual([]);
      }),
    );
  });

  it('reads the plain list', () => {
    fc.assert(
      fc.property(fc.array(madeNode, {minLength: 1, maxLength: 5}), (nodes) => {
        const text = nodes.map((node) => `tcp: [${node.sid}] ${node.portal},1 ${node.target} (non-flash)`).join('\n');
        const heard = read(text).sessions.map(({sid, targetName, connections}) => [
          sid,
          targetName,
          connections[0]?.peer,
        ]);
        expect(heard).toEqual(nodes.map((node) => [node.sid, node.target, node.portal]));
      }),
    );
  });
});

describe('sysfs', () => {
  const state = fc.constantFrom('LOGGED_IN', 'FAILED', 'FREE');
  const made = fc.uniqueArray(fc.record({sid: fc.integer({min: 1, max: 99_999}), state, target: iqn, initiator: iqn}), {
    selector: ({sid}) => sid,
    minLength: 1,
    maxLength: 4,
  });

  it('reads back what grep shows of it, in any dress', () => {
    fc.assert(
      fc.property(made, dress, (sessions, name) => {
        const text = sessions
          .flatMap((one) =>
            Object.entries({initiatorname: one.initiator, state: one.state, targetname: one.target}).map(
              ([key, value]) => `/sys/class/iscsi_session/session${one.sid}/${key}:${value}`,
            ),
          )
          .join('\n');
        const heard = read(dressed(name, text)).sessions.map((session) => ({
          sid: session.sid,
          state: session.stateText,
          target: session.targetName,
          initiator: session.initiatorName,
        }));
        expect(heard).toEqual(sessions);
      }),
    );
  });
});

describe('tgtadm', () => {
  it('reads back nexuses and connections, without a state', () => {
    fc.assert(
      fc.property(iqn, several, (target, sessions) => {
        const heard = read(printTgtadm(target, sessions)).sessions;
        expect(heard.map(({sid, initiatorName}) => [sid, initiatorName])).toEqual(
          sessions.map(({sid, name}) => [sid, name]),
        );
        expect(heard.flatMap(({connections}) => connections.map(({cid, peer}) => [cid, peer]))).toEqual(
          sessions.flatMap(({connections}) => connections.map((one) => [one.cid, one.address])),
        );
        expect(heard.every(({rfcState, stateText}) => rfcState === null && stateText === null)).toBe(true);
      }),
    );
  });
});

const prefixes = [
  '',
  '[ 1576.866364] ',
  '[Tue Jan  3 03:57:25 2026] ',
  'Jan 03 03:57:25 node-a kernel: ',
  'Jan  3 03:57:25 node-a kernel: [12345.678901] ',
  '2026-01-03T03:57:25.123456+08:00 node-a kernel: ',
  '<6>[  12.345678] ',
];

describe('log lines', () => {
  it.each(logRows.map((row) => ({id: row.id, row})))('$id reads back', ({row}) => {
    fc.assert(
      fc.property(fc.integer({min: 1, max: 2_000}), fc.constantFrom(...prefixes), dress, (seed, prefix, name) => {
        const heard = read(dressed(name, `${prefix}${neededBy(row)}${printf(row.format, seed)}`)).events;
        expect(heard.map((event) => event.row)).toEqual([row.id]);
      }),
      {numRuns: 30},
    );
  });

  it.each(lioMoves.map(({move}) => ({move})))('Moving to $move reads back', ({move}) => {
    const {events} = read(`kernel: Moving to ${move}.\n`);
    expect(events).toHaveLength(1);
  });

  const nexus = (initiator: string, target: string) => `${initiator},i,0x00023d000004,${target},t,0x01`;

  it('are put together again when hard-wrapped', () => {
    // A line of illumos has an arrow; one that begins with its head looks quoted.
    const rows = logRows.filter(({reads}) => reads !== 'illumos-log');
    fc.assert(
      fc.property(fc.constantFrom(...rows), fc.nat(900), fc.integer({min: 60, max: 120}), (row, seed, width) => {
        const line = `Jan 03 03:57:25 node-a kernel: ${neededBy(row)}${printf(row.format, seed)}`;
        const other = 'Jan 03 03:57:26 node-a systemd[1]: Started something else entirely.';
        const {events} = read(hardWrap(`${line}\n${other}`, width));
        expect(events.map((event) => event.row)).toEqual([row.id]);
      }),
    );
  });

  it('keep the end of an I_T nexus when hard-wrapped', () => {
    const lines = [
      'Did not receive response to NOPIN on CID: 0, failing connection',
      'Unable to recover from DataOut timeout while in ERL=0, closing iSCSI connection',
    ];
    fc.assert(
      fc.property(fc.constantFrom(...lines), iqn, iqn, fc.integer({min: 60, max: 120}), (line, one, two, width) => {
        const whole = `[ 1576.866364] ${line} for I_T Nexus ${nexus(one, two)}`;
        const {events, unread} = read(hardWrap(`${whole}\n[ 1577.000000] something else`, width));
        expect(events.map(({about}) => about)).toEqual([nexus(one, two)]);
        expect(unread.map(({text}) => text)).toEqual(['[ 1577.000000] something else']);
      }),
    );
  });
});

describe('lines of other services', () => {
  it.each([...foreignLines, ...foreignOutputs])('%s is read by none, in no dress', (line) => {
    for (const name of Object.keys(clothes)) readsNothing(dressed(name, line));
  });

  it.each(['iscsi-gw1', 'iqn.example', 'open-iscsi-target'])(
    'are read by none where their host is called %s',
    (host) => {
      const lines = foreignLines.filter((line) => hostOfOthers.test(line));
      expect(lines.length).toBeGreaterThan(200);
      for (const line of lines) readsNothing(line.replace(hostOfOthers, ` ${host} `));
    },
  );

  const ours = fc.oneof(
    several.map(printTargetcli),
    several.map((sessions) => sessions.map(printInfo).join('\n')),
    fc
      .tuple(fc.array(madeNode, {minLength: 1, maxLength: 3}), fc.constantFrom<1 | 2 | 3>(1, 2, 3))
      .map((given) => printIscsiadm(...given)),
    fc.tuple(iqn, several).map((given) => printTgtadm(...given)),
    fc
      .array(fc.tuple(fc.constantFrom(...logRows), fc.nat(900)), {minLength: 1, maxLength: 8})
      .map((rows) =>
        rows
          .map(([row, seed]) => `Jan 10 08:00:00 node-a kernel: ${neededBy(row)}${printf(row.format, seed)}`)
          .join('\n'),
      ),
  );

  it('stay unread between whole outputs of every format', () => {
    const outputs = fc.shuffledSubarray(Object.values(wholeOutputs), {minLength: 2});
    const others = fc.array(fc.constantFrom(...foreignLines), {minLength: 1, maxLength: 6});
    fc.assert(
      fc.property(outputs, fc.array(others, {minLength: 20, maxLength: 20}), (texts, between) => {
        const alone = read(texts.join('\n\n'));
        const mixed = texts.flatMap((text, at) => [text, ...(between[at] ?? [])]);
        const among = read(mixed.join('\n'));
        expect(inNoOrder(among)).toEqual(inNoOrder(alone));
        expect(among.unreadCount).toBe(alone.unreadCount + mixed.length - texts.length);
      }),
      {numRuns: 200},
    );
  });

  it('stay unread between lines of ours, and change nothing of what those say', () => {
    const mixed = fc.array(fc.tuple(fc.nat(60), fc.constantFrom(...foreignLines)), {minLength: 1, maxLength: 12});
    fc.assert(
      fc.property(ours, mixed, (text, others) => {
        const lines = text.split('\n');
        for (const [at, other] of others) lines.splice(at % (lines.length + 1), 0, other);
        const alone = read(text);
        const among = read(lines.join('\n'));
        expect(withoutLines(among)).toEqual(withoutLines(alone));
        expect(among.unreadCount).toBe(alone.unreadCount + others.length);
      }),
      {numRuns: 400},
    );
  });
});

describe('any text', () => {
  const pieces = fc.constantFrom(
    'alias:',
    'sid:',
    'session-state:',
    'connection-state:',
    'LOGGED_IN',
    'CLEANUP_',
    '(NOT',
    'name: iqn.',
    'Target: iqn.a',
    'Current Portal:',
    'iSCSI Session State:',
    'SID:',
    'Connection State: TARG_CONN_STATE_',
    'LIO Session ID:',
    'connection3:0: detected conn error (',
    'Moving to TARG_',
    '+0x1/0x2',
    'iscsit_close_connection',
    'login rejected: ',
    '<br>',
    '&#x;',
    '\u001b[',
    '**',
    '> ',
    '|',
    '{en}',
    '\\',
    '\r',
    '\n',
    '\t',
    ' ',
  );
  const anyText = fc.oneof(
    fc.string({unit: 'binary', maxLength: 200}),
    fc.array(fc.oneof(pieces, fc.string({maxLength: 6})), {maxLength: 40}).map((parts) => parts.join('')),
  );

  it('is read without a throw, and the same in pieces as whole', () => {
    fc.assert(
      fc.property(anyText, fc.array(fc.nat(200), {maxLength: 5}), (text, cuts) => {
        const reader = createReader();
        let at = 0;
        for (const cut of [...cuts].sort((a, b) => a - b)) {
          reader.push(text.slice(at, Math.max(at, cut)));
          at = Math.max(at, cut);
        }
        reader.push(text.slice(at));
        expect(reader.end()).toEqual(read(text));
      }),
      {numRuns: 4_000},
    );
  });

  it('gives no state to a word that no tool prints', () => {
    const odd = fc
      .stringMatching(/^[A-Z]{3,12}$/)
      // ERROR begins what the kernel prints for a state that it does not know; the beginning of a word is a word cut off.
      .filter((word) => word !== 'ERROR' && targetcliConnection.words.every((row) => !row.word.startsWith(word)));
    fc.assert(
      fc.property(made, odd, (session, word) => {
        const connections = [{cid: 0, address: '192.0.2.1', state: word}];
        const reading = read(printTargetcli([{...session, connections}]));
        expect(reading.sessions[0]?.connections[0]?.stateText).toBe(word);
        expect(reading.sessions[0]?.connections[0]?.rfcState).toBeNull();
        expect(reading.findings.map(({id}) => id)).toContain('word-unknown');
      }),
    );
  });
});

/** The hosts of the lines of others. */
const hostOfOthers = / (?:web1|db-7|bsd-2) /;

function readsNothing(text: string): void {
  const {sources, sessions, events, findings, unread} = read(text);
  expect({text, sources, sessions, events, findings}).toEqual({
    text,
    sources: [],
    sessions: [],
    events: [],
    findings: [],
  });
  expect(unread.length).toBeGreaterThan(0);
}

/** What a text says, wherever its lines stand. */
function withoutLines({sources, sessions, events, findings}: Reading) {
  return {
    sources,
    sessions: sessions.map((session) => ({
      ...session,
      line: 0,
      stateLine: null,
      connections: session.connections.map((connection) => ({...connection, line: 0})),
    })),
    events: events.map((event) => ({...event, line: 0})),
    findings: findings.map(({id, params}) => ({id, params})),
  };
}

/** The same, whichever output was done with first. */
function inNoOrder(reading: Reading) {
  return Object.values(withoutLines(reading)).map((all) => all.map((one) => JSON.stringify(one)).sort());
}

/** What has to stand before a row's own words. */
function neededBy({needs, kernelOnly}: (typeof logRows)[number]): string {
  if (kernelOnly === true) return 'kernel: ';
  return needs === undefined ? '' : `iscsid: ${typeof needs === 'string' ? needs : needs[0]} `;
}

function dressed(name: string, text: string): string {
  return clothes[name]?.(text) ?? text;
}

function heardOf(reading: Reading) {
  return reading.sessions.map((session) => ({
    sid: session.sid,
    name: session.initiatorName,
    state: session.stateText,
    rfcState: session.rfcState,
    connections: session.connections.map(({cid, peer, stateText, rfcState}) => ({cid, peer, stateText, rfcState})),
  }));
}

function initiatorOf(reading: Reading) {
  return reading.sessions.map((session) => ({
    sid: session.sid,
    target: session.targetName ?? undefined,
    initiator: session.initiatorName,
    session: session.stateText,
    sessionState: session.rfcState,
    stage: session.stage,
    connections: session.connections.map(({stateText, rfcState, peer}) => ({stateText, rfcState, peer})),
  }));
}

function saidByNode(node: MadeNode) {
  return {
    sid: node.sid,
    target: node.target,
    initiator: node.initiator,
    session: node.session,
    sessionState: wordIn(openIscsiSession, node.session)?.state,
    stage: node.stage,
    connections: [
      {
        stateText: node.connection,
        rfcState: wordIn(openIscsiConnection, node.connection)?.state,
        peer: node.portal,
      },
    ],
  };
}

function saidBy(sessions: readonly Made[], prefix: '' | 'TARG_SESS_STATE_') {
  return sessions.map((session) => ({
    sid: session.sid,
    name: session.name,
    state: prefix + session.state,
    rfcState: wordIn(targetcliSession, session.state)?.state,
    connections: session.connections.map((one) => ({
      cid: one.cid,
      peer: one.address,
      stateText: (prefix === '' ? '' : 'TARG_CONN_STATE_') + one.state,
      rfcState: wordIn(targetcliConnection, one.state)?.state,
    })),
  }));
}
