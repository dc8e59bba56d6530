import fc from 'fast-check';

/** What a session is made of before a tool prints it. */
export interface Made {
  readonly sid: number;
  readonly alias: string;
  readonly name: string;
  readonly state: string;
  readonly flag: string;
  readonly luns: readonly {readonly lun: number; readonly store: string; readonly mode: string}[];
  readonly connections: readonly {readonly cid: number; readonly address: string; readonly state: string}[];
}

/** Words that a tool prints before a colon. A name may hold them too, colon and all. */
export const labelWords = [
  'alias',
  'sid',
  'type',
  'session-state',
  'name',
  'mapped-lun',
  'backstore',
  'mode',
  'address',
  'cid',
  'connection-state',
] as const;

const letters = 'abcdefghijklmnopqrstuvwxyz0123456789'.split('');
const word = fc.array(fc.constantFrom(...letters), {minLength: 1, maxLength: 12}).map((parts) => parts.join(''));
const nameWord = fc.oneof({weight: 4, arbitrary: word}, {weight: 1, arbitrary: fc.constantFrom(...labelWords)});
export const iqn = fc
  .tuple(
    fc.integer({min: 1990, max: 2026}),
    fc.integer({min: 10, max: 12}),
    nameWord,
    fc.array(nameWord, {maxLength: 3}),
  )
  .map(([year, month, host, rest]) => [`iqn.${year}-${month}.com.${host}`, ...rest].join(':'));
const address = fc.oneof(
  fc.ipV4(),
  fc.integer({min: 1, max: 0xfffe}).map((n) => `[fd00::${n.toString(16)}]`),
);
const lioSessionWord = fc.constantFrom('LOGGED_IN', 'FAILED');
const lioConnectionWord = fc.constantFrom('LOGGED_IN', 'IN_LOGOUT', 'CLEANUP_WAIT');

export const made: fc.Arbitrary<Made> = fc.record({
  sid: fc.integer({min: 1, max: 99_999}),
  alias: fc.oneof(
    fc.constant(''),
    word,
    fc.tuple(word, word).map((pair) => pair.join('.')),
  ),
  name: iqn,
  state: lioSessionWord,
  flag: fc.constantFrom('', ' (authenticated)', ' (NOT AUTHENTICATED)'),
  luns: fc.array(
    fc.record({
      lun: fc.nat(255),
      store: fc.tuple(fc.constantFrom('fileio', 'block', 'user'), word).map((pair) => pair.join('/')),
      mode: fc.constantFrom('r', 'rw'),
    }),
    {maxLength: 3},
  ),
  connections: fc.array(fc.record({cid: fc.nat(65_535), address, state: lioConnectionWord}), {maxLength: 3}),
});

/** `targetcli sessions detail`. */
export function printTargetcli(sessions: readonly Made[]): string {
  return sessions
    .flatMap(({alias, sid, state, name, flag, luns, connections}) => [
      `alias: ${alias}\tsid: ${sid} type: Normal session-state: ${state}`,
      `    name: ${name}${flag}`,
      ...luns.map(({lun, store, mode}) => `    mapped-lun: ${lun} backstore: ${store} mode: ${mode}`),
      ...connections.map((one) => `    address: ${one.address} (TCP)  cid: ${one.cid} connection-state: ${one.state}`),
    ])
    .join('\n');
}

/** The `info` file of an ACL. */
export function printInfo({alias, sid, state, name, connections}: Made): string {
  return [
    `InitiatorName: ${name}`,
    `InitiatorAlias: ${alias}`,
    `LIO Session ID: ${sid}   ISID: 0x00 02 3d 00 00 01  TSIH: ${sid}  SessionType: Normal`,
    `Session State: TARG_SESS_STATE_${state}`,
    '---------------------[iSCSI Session Values]-----------------------',
    '  CmdSN/WR  :  CmdSN/WC  :  ExpCmdSN  :  MaxCmdSN  :     ITT    :     TTT',
    ' 0x00000040   0x00000040   0x000000e2   0x00000121   0x00000069   0x000000df',
    '----------------------[iSCSI Connections]-------------------------',
    ...connections.flatMap((one) => [
      `CID: ${one.cid}  Connection State: TARG_CONN_STATE_${one.state}`,
      `   Address ${one.address} TCP  StatSN: 0x6916c3e9`,
    ]),
  ].join('\n');
}

/** What `iscsiadm -m session -P n` prints from. */
export interface MadeNode {
  readonly target: string;
  readonly portal: string;
  readonly initiator: string;
  readonly sid: number;
  readonly connection: string;
  readonly session: string;
  readonly stage: string;
}

export const madeNode: fc.Arbitrary<MadeNode> = fc.record({
  target: iqn,
  portal: address.map((host) => `${host}:3260`),
  initiator: iqn,
  sid: fc.integer({min: 1, max: 99_999}),
  connection: fc.constantFrom(
    'FREE',
    'TRANSPORT WAIT',
    'IN LOGIN',
    'LOGGED IN',
    'IN LOGOUT',
    'CLEANUP WAIT',
    'Unknown',
  ),
  session: fc.constantFrom('LOGGED_IN', 'FAILED', 'FREE', 'Unknown'),
  stage: fc.constantFrom('NO CHANGE', 'CLEANUP', 'REOPEN', 'REDIRECT', 'Unknown'),
});

/** `iscsiadm -m session -P 3`. */
export function printIscsiadm(nodes: readonly MadeNode[], level: 1 | 2 | 3): string {
  return [
    ...(level === 3 ? ['iSCSI Transport Class version 2.0-870', 'version 2.1.9'] : []),
    ...nodes.flatMap((node) => [
      `Target: ${node.target} (non-flash)`,
      `\tCurrent Portal: ${node.portal},1`,
      `\tPersistent Portal: ${node.portal},1`,
      '\t\t**********',
      '\t\tInterface:',
      '\t\t**********',
      '\t\tIface Name: default',
      '\t\tIface Transport: tcp',
      `\t\tIface Initiatorname: ${node.initiator}`,
      '\t\tIface IPaddress: 192.0.2.7',
      '\t\tIface HWaddress: <empty>',
      '\t\tIface Netdev: <empty>',
      `\t\tSID: ${node.sid}`,
      `\t\tiSCSI Connection State: ${node.connection}`,
      `\t\tiSCSI Session State: ${node.session}`,
      `\t\tInternal iscsid Session State: ${node.stage}`,
      ...(level === 1
        ? []
        : ['\t\t*********', '\t\tTimeouts:', '\t\t*********', '\t\tRecovery Timeout: 120', '\t\tHeaderDigest: None']),
      ...(level === 3
        ? ['\t\tAttached SCSI devices:', '\t\tHost Number: 3\tState: running', '\t\tscsi3 Channel 00 Id 0 Lun: 2']
        : []),
    ]),
  ].join('\n');
}

/** `tgtadm --mode target --op show`. */
export function printTgtadm(target: string, sessions: readonly Made[]): string {
  return [
    `Target 1: ${target}`,
    '    System information:',
    '        Driver: iscsi',
    '        State: ready',
    '    I_T nexus information:',
    ...sessions.flatMap(({sid, name, connections}) => [
      `        I_T nexus: ${sid}`,
      `            Initiator: ${name} alias: host`,
      ...connections.flatMap((one) => [
        `            Connection: ${one.cid}`,
        `                IP Address: ${one.address}`,
      ]),
    ]),
    '    LUN information:',
    '        LUN: 0',
    '            Type: controller',
  ].join('\n');
}

/** What C's `printf` makes of a format; integers count up from `seed`. */
export function printf(format: string, seed: number): string {
  let next = seed;
  return format.replace(/%(?:pIS[a-z]{0,3}|#Lx|0?\d?(?:hu|ll[udx]|l[ud]|[duixsp]))/g, (conversion) => {
    next += 1;
    if (conversion.startsWith('%pIS')) return `192.0.2.${next % 250}:3260`;
    if (conversion.endsWith('s')) return `word${next}`;
    if (conversion === '%08x') return next.toString(16).padStart(8, '0');
    if (conversion === '%x' || conversion === '%llx') return next.toString(16);
    if (conversion === '%#Lx') return `0x${next.toString(16)}`;
    return conversion === '%p' ? `0xffff${next}` : `${next}`;
  });
}

/** Breaks every line after so many characters, as a terminal or a form does. */
export function hardWrap(text: string, width: number): string {
  return text
    .split('\n')
    .flatMap((line) => {
      const pieces: string[] = [];
      for (let at = 0; at < line.length; at += width) pieces.push(line.slice(at, at + width));
      return pieces.length === 0 ? [''] : pieces;
    })
    .join('\n');
}

/** Clothes a text may arrive in; each leaves its words as they were. */
export const clothes: Readonly<Record<string, (text: string) => string>> = {
  plain: (text) => text,
  crlf: (text) => text.replaceAll('\n', '\r\n'),
  spaces: (text) => text.replaceAll('\t', '    '),
  mail: (text) => text.replaceAll(/^/gm, '> '),
  deepMail: (text) => text.replaceAll(/^/gm, '> > '),
  fence: (text) => `Why?\n\`\`\`txt\n${text}\n\`\`\`\n谢谢`,
  html: (text) => `<pre>${text.replaceAll('<', '&lt;').replaceAll('\n', '<br/>')}</pre>`,
  box: (text) => text.replaceAll(/^/gm, '│ '),
  ansi: (text) => `\u001b[?2004h\u001b[1m${text.replaceAll('\n', '\u001b[0m\n\u001b[32m')}\u001b[0m\u001b[K`,
  transcript: (text) => `[root@host ~]# some command\n${text}\n[root@host ~]# rpm -q targetcli\n`,
  prose: (text) => `아래는 출력입니다\n${text}\n只有当启动器登出时才会消失吗？\n`,
  markdown: (text) => text.replaceAll('_', '\\_'),
};
