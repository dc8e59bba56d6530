import {describe, expect, it} from 'vitest';
import {kinds} from './kinds.fixture.ts';
import {read} from './read.ts';
import {verdictOf} from './verdict.ts';

/** What is read in a text: its verdict, the transitions with their lines, the findings, and the lines that stay unread. */
interface Expected {
  readonly verdict: string;
  readonly moves: readonly string[];
  readonly findings: readonly string[];
  readonly unread: readonly number[];
}

const expected: readonly (readonly [keyof typeof kinds, Expected])[] = [
  [
    'SCST, a session created',
    {verdict: 'unclear unclear', moves: ['1 T3', '3 N1 N2', '6 T5'], findings: ['scst-identifier'], unread: []},
  ],
  [
    'SCST, a logout and a loss',
    {
      verdict: 'passing scst-closing',
      moves: ['1 T9', '2 T13', '3 N3', '4 T15'],
      findings: ['scst-closing', 'scst-closing-state'],
      unread: [],
    },
  ],
  [
    'ESXi, offline and online again',
    {
      verdict: 'passing recovered',
      moves: ['2 T15', '8 T5'],
      findings: ['vmkernel-back-online', 'vmkernel-new-connection'],
      unread: [1, 7],
    },
  ],
  [
    'FreeBSD, tasks that end',
    {verdict: 'failing connection-lost', moves: ['1 T15', '4 T15'], findings: [], unread: []},
  ],
  [
    'a login without CHAP, told in Chinese',
    {
      verdict: 'failing chap-needed',
      moves: ['4 T7', '8 T7', '10 T7'],
      findings: ['chap-needed', 'chap-not-set', 'iscsiadm-number-refused', 'both-sides'],
      unread: [1, 7],
    },
  ],
  [
    'an abort that waits for the backstore',
    {
      verdict: 'stuck stack-abort-waits',
      moves: [],
      findings: ['stack-abort-waits', 'thread-in-d-state', 'abort-waits'],
      unread: [],
    },
  ],
  [
    'Kubernetes, error 8',
    {
      verdict: 'failing iscsiadm-number-no-transport',
      moves: ['4 T2'],
      findings: ['iscsiadm-number-no-transport'],
      unread: [1],
    },
  ],
  [
    'Kubernetes, error 18',
    {verdict: 'failing iscsiadm-number-daemon-gone', moves: [], findings: ['iscsiadm-number-daemon-gone'], unread: [2]},
  ],
  [
    'Windows, a loss that is made good',
    {verdict: 'passing recovered', moves: ['6 T15', '7 T2', '8 T5'], findings: [], unread: [1]},
  ],
  [
    'a discovery without an answer',
    {
      verdict: 'failing login-rejected',
      moves: ['2 T2', '6 T2', '7 T2', '8 T7'],
      findings: ['login-rejected', 'connect-refused', 'connect-no-route', 'connect-timed-out'],
      unread: [],
    },
  ],
  [
    'iscsid, from a loss to a refused login',
    {
      verdict: 'failing login-rejected',
      moves: ['1 N6 N1 T5', '2 T15', '3 T2', '4 T2', '5 T2', '6 T7', '7 T7'],
      findings: [
        'login-rejected',
        'login-status-by-line',
        'connect-refused',
        'connect-no-route',
        'lost-1020',
        'state-number',
        'reinstated-not-continued',
      ],
      unread: [],
    },
  ],
  [
    'a session whose portal is gone',
    {
      verdict: 'failing portal-of-session',
      moves: ['1 T2', '2 T2', '3 T2'],
      findings: ['portal-of-session', 'list-without-states'],
      unread: [],
    },
  ],
  [
    'numbers of iscsiadm, one after another',
    {
      verdict: 'failing iscsiadm-number-refused',
      moves: ['2 T2', '7 T7'],
      findings: ['iscsiadm-number-refused', 'iscsiadm-number-no-transport', 'iscsiadm-number', 'iscsiadm-number'],
      unread: [],
    },
  ],
  ['nothing of iSCSI', {verdict: 'unclear unclear', moves: [], findings: [], unread: [1, 2, 3, 4, 5, 6, 7]}],
];

describe('a paste that shows', () => {
  it.each(expected)('%s is read whole, to its verdict', (kind, answer) => {
    const reading = read(kinds[kind]);
    const {sign, because} = verdictOf(reading);
    expect({
      verdict: `${sign} ${typeof because === 'string' ? because : because.id}`,
      moves: reading.events
        .filter(({transitions}) => transitions.length > 0)
        .map(({line, transitions}) => [line, ...transitions].join(' ')),
      findings: reading.findings.map(({id}) => id),
      unread: reading.unread.map(({number}) => number),
    }).toEqual(answer);
  });

  it('is expected of every kind', () => {
    expect(expected.map(([kind]) => kind)).toEqual(Object.keys(kinds));
  });
});

describe('what a paste does not show', () => {
  const namesIn = (kind: keyof typeof kinds) => read(kinds[kind]).sessions.map(({sid}) => sid);

  it('is not told: SCST’s sid is no session number of ours', () => {
    expect(namesIn('SCST, a session created')).toEqual([]);
    expect(read(kinds['SCST, a session created']).findings).toMatchObject([
      {params: {isid: '00023d000002', tsih: '42'}},
    ]);
  });

  it('is the list that has a portal: the session there is the one that cannot connect', () => {
    expect(namesIn('a session whose portal is gone')).toEqual([14]);
  });
});
