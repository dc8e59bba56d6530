import type {Role} from '../spec/index.ts';

/** What a command may have to be told, and what such a value looks like: one that does not is no part of a command. */
const commandFields = {
  initiator: /^(?:iqn|eui|naa)\.[\p{L}\p{N}.:_-]{1,220}$/u,
  host: /^[\p{L}\p{N}](?:[\p{L}\p{N}.:-]|%[\p{L}\p{N}]){0,253}$/u,
  port: /^\d{1,5}$/,
  pid: /^[1-9]\d{0,9}$/,
} as const satisfies Readonly<Record<string, RegExp>>;

export type CommandField = keyof typeof commandFields;

export const fieldsOfCommands = Object.keys(commandFields) as readonly CommandField[];

/** Text of a command as it is, or a place for a value. `without` is what the shell takes where there is none. */
type Part = string | {readonly field: CommandField; readonly without?: string};

interface CommandRow {
  /** The host to run it on. All of them want root. */
  readonly side: Role;
  readonly parts: readonly Part[];
}

const groups = '/sys/kernel/config/target/iscsi/*/tpgt_*/';
const acl = `${groups}acls/`;
const scstState = '/sys/kernel/scst_tgt/targets/iscsi/*/sessions/*/*/state';
const initiator = {field: 'initiator', without: '*'} as const;

/** The commands that a verdict offers. They read only; none of them changes a session. */
export const commands = {
  'info-twice': {
    side: 'target',
    parts: [`cat ${acl}`, initiator, `/info\nsleep 10\ncat ${acl}`, initiator, '/info'],
  },
  'find-thread': {side: 'target', parts: ["ps -eo pid,stat,wchan:32,comm | grep -E 'iscsi_(np|trx|ttx)'"]},
  'read-stack': {side: 'target', parts: ['cat /proc/', {field: 'pid'}, '/stack']},
  'find-backstore': {side: 'target', parts: [`ls -l ${acl}`, initiator, '/lun_*/\ndmesg | tail -n 100']},
  'list-acls': {side: 'target', parts: [`ls -d ${acl}*`]},
  'portal-groups': {side: 'target', parts: [`grep -H . ${groups}enable`]},
  'target-log': {
    side: 'target',
    parts: ["journalctl -k | grep -iE 'iscsi|nopin|dataout|login timeout|abort_task' | tail -n 50"],
  },
  'read-dynamic-sessions': {
    side: 'target',
    parts: [`cat ${groups}dynamic_sessions`],
  },
  'targetcli-detail': {side: 'target', parts: ['targetcli sessions detail']},
  'chap-settings': {
    side: 'target',
    parts: [`grep -H . ${groups}attrib/authentication ${acl}`, initiator, '/auth/userid'],
  },
  'scst-log': {side: 'target', parts: ['journalctl | grep -i scst | tail -n 50']},
  'ctl-sessions': {side: 'target', parts: ['ctladm islist']},
  'spdk-connections': {side: 'target', parts: ['rpc.py iscsi_get_connections']},
  'initiator-log': {side: 'initiator', parts: ['journalctl -t iscsid -n 50']},
  'initiator-chap': {side: 'initiator', parts: ["iscsiadm -m node -o show | grep -E '^node.name|authmethod|username'"]},
  'initiator-name': {side: 'initiator', parts: ['cat /etc/iscsi/initiatorname.iscsi']},
  'node-records': {side: 'initiator', parts: ['iscsiadm -m node']},
  'disk-users': {side: 'initiator', parts: ['lsblk -o NAME,TYPE,TRAN,MOUNTPOINT']},
  'initiator-states': {side: 'initiator', parts: ['iscsiadm -m session -P 1']},
  'try-portal': {
    side: 'initiator',
    parts: ['nc -zv -w 5 ', {field: 'host'}, ' ', {field: 'port', without: '3260'}],
  },
  'scst-states': {
    side: 'target',
    parts: [`grep -H . ${scstState}\nsleep 10\ngrep -H . ${scstState}`],
  },
  'iscsid-status': {side: 'initiator', parts: ['systemctl status iscsid']},
} as const satisfies Readonly<Record<string, CommandRow>>;

export type CommandId = keyof typeof commands;

export type CommandValues = Readonly<Partial<Record<CommandField, string>>>;

/** A piece of a command as the page sets it; `field` says that it is, or has to become, a value. */
export interface CommandPiece {
  readonly text: string;
  readonly field: CommandField | null;
}

/** A value that can be part of a command; null for what was pasted to break one. */
export function commandValue(field: CommandField, value: string | null | undefined): string | null {
  return value != null && commandFields[field].test(value) ? value : null;
}

/** What a command must be told and was not. */
export function asked(id: CommandId, values: CommandValues): readonly CommandField[] {
  const parts: readonly Part[] = commands[id].parts;
  const missing = parts.flatMap((part) =>
    typeof part === 'string' || part.without !== undefined || commandValue(part.field, values[part.field]) !== null
      ? []
      : [part.field],
  );
  return [...new Set(missing)];
}

/** A command with its values, in pieces. What is still missing is a variable of the shell that refuses to be empty. */
export function piecesOf(id: CommandId, values: CommandValues): readonly CommandPiece[] {
  const parts: readonly Part[] = commands[id].parts;
  return parts.map((part) => {
    if (typeof part === 'string') return {text: part, field: null};
    const value = commandValue(part.field, values[part.field]);
    if (value !== null) return {text: shellWord(value), field: part.field};
    return part.without === undefined
      ? {text: `\${${variableOf(part.field)}:?}`, field: part.field}
      : {text: part.without, field: null};
  });
}

/** A command to copy: with a line for each value that is still missing, as `PID=`. */
export function commandText(id: CommandId, values: CommandValues): string {
  const missing = asked(id, values).map((field) => `${variableOf(field)}=\n`);
  return (
    missing.join('') +
    piecesOf(id, values)
      .map(({text}) => text)
      .join('')
  );
}

function variableOf(field: CommandField): string {
  return field.toUpperCase();
}

/** One word for any shell, whatever is in it; plain names stay as they are. */
function shellWord(value: string): string {
  return /^[\w.:-]+$/.test(value) ? value : `'${value.replaceAll("'", String.raw`'\''`)}'`;
}
