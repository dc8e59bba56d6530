import type {FindingId} from '../../stacks/findings.ts';
import type {Notes, Reader} from '../notes.ts';
import type {Line} from '../reading.ts';

/** What a kernel stack with all of `within` and one of `waits` shows. */
export interface StackRow {
  readonly finding: FindingId;
  readonly within: readonly string[];
  readonly waits: readonly string[];
  readonly source: string;
}

/** Linux 6.1.192 drivers/target; older kernels have the same names. The first row that fits counts. */
// prettier-ignore
const stackRows = [
  {finding: 'stack-abort-waits', source: 'target_core_tmr.c:137-172',
    within: ['core_tmr_abort_task'], waits: ['target_put_cmd_and_wait', '__flush_work', 'wait_for_completion']},
  {finding: 'stack-abort-waits', source: 'target_core_tmr.c',
    within: ['core_tmr_lun_reset'], waits: ['target_put_cmd_and_wait', '__flush_work', 'wait_for_completion']},
  {finding: 'stack-admin-waits', source: 'target_core_tpg.c:344, iscsi_target_configfs.c:1500, target_core_tpg.c',
    within: [], waits: ['core_tpg_del_initiator_node_acl', 'target_shutdown_sessions', 'lio_tpg_close_session', 'iscsit_release_sessions_for_tpg', 'iscsit_tpg_disable_portal_group', 'transport_clear_lun_ref', 'core_tpg_remove_lun', 'iscsit_reset_np_thread']},
  {finding: 'stack-login-waits', source: 'iscsi_target_login.c:131',
    within: [], waits: ['iscsi_check_for_session_reinstatement', 'iscsit_stop_session', 'iscsit_cause_connection_reinstatement']},
  {finding: 'stack-login-waits-for-portal-group', source: 'iscsi_target.c:201',
    within: [], waits: ['iscsit_access_np']},
  {finding: 'stack-close-waits', source: 'iscsi_target.c:4212 and 4290, target_core_transport.c:3209 and 3284',
    within: ['iscsit_close_connection'], waits: ['transport_generic_free_cmd', '__transport_wait_for_tasks', 'transport_wait_for_tasks', 'target_wait_for_cmds', 'target_stop_cmd_counter', 'target_wait_for_sess_cmds', 'iscsit_free_cmd', 'iscsit_release_commands_from_conn']},
  {finding: 'stack-close-elsewhere', source: 'iscsi_target.c:4290',
    within: [], waits: ['iscsit_close_connection']},
] as const satisfies readonly StackRow[];

/** The kernel's words about a kworker that waits too long, and about its state; the pid stands last in both. */
const workerLine =
  /(?:INFO: task kworker\/[\w:.+-]{1,40}:(?=\d{1,10} blocked for more than)|task:kworker\/[\w:.+-]{1,40} +state:D .{0,60}?pid: {0,8})(\d{1,10})/;
const besideWorker = /Workqueue: |"echo 0 > \/proc\/sys\/kernel\/hung_task_timeout_secs"|(?:Not t|T)ainted:? /;
const mostAbove = 8;

const longestStack = 200;

const threads = ['iscsi_np', 'iscsi_trx', 'iscsi_ttx', 'iscsi_rx', 'iscsi_tx', 'targetcli'];

/** Stacks of LIO's threads and of targetcli, and the process lists one sees beside them. */
export function stackReader(notes: Notes): Reader {
  const frames = new Map<string, number>();
  let held: Line[] = [];
  /** A hung kworker may serve anybody: only the stack below says whose work it does. */
  let worker: {readonly pid: string; readonly lines: Line[]} | null = null;

  function take(line: Line): boolean {
    if (frames.size === 0 && takeWorker(line)) return true;
    const frame = frameIn(line.text);
    if (frame !== null) {
      if (!frames.has(frame)) frames.set(frame, line.number);
      if (held.length < longestStack) held.push(line);
      return true;
    }
    if (isAround(line.text)) {
      if (held.length < longestStack) held.push(line);
      return true;
    }
    end();
    return takeWorker(line) || takeProcess(line);
  }

  /** The lines above the stack of a kworker that hangs: who it is, its state, the queue it works for. */
  function takeWorker(line: Line): boolean {
    const pid = line.text.includes('kworker/') ? workerLine.exec(line.text)?.[1] : undefined;
    if (pid !== undefined) {
      if (worker !== null && worker.pid !== pid) leaveWorker();
      worker = {pid, lines: [...(worker?.lines ?? []), line].slice(-mostAbove)};
      return true;
    }
    const above = worker !== null && besideWorker.test(line.text);
    if (above) worker?.lines.push(line);
    return above;
  }

  function leaveWorker(): void {
    for (const line of worker?.lines ?? []) notes.leave(line);
    worker = null;
  }

  function leaveHeld(): void {
    for (const line of held) notes.leave(line);
    held = [];
  }

  function takeProcess({text, number}: Line): boolean {
    if (!text.includes('iscsi_') && !text.includes('targetcli')) return false;
    const thread = threads.find((name) => text.includes(name));
    if (thread === undefined) return false;
    const process = processIn(text, thread);
    if (process === null) return false;
    notes.source('kernel-stack', 'target');
    if (process.waits) notes.find('thread-in-d-state', {thread, pid: process.pid}, number);
    return true;
  }

  function end(): void {
    if (frames.size === 0) {
      leaveWorker();
      leaveHeld();
      return;
    }
    const row = isOfOtherFabric()
      ? undefined
      : stackRows.find(
          ({within, waits}) => within.every((name) => frames.has(name)) && waits.some((name) => frames.has(name)),
        );
    if (row !== undefined) {
      const frame = row.waits.find((name) => frames.has(name)) ?? '';
      const line = frames.get(frame) ?? 0;
      const exit = frames.get('iscsit_take_action_for_connection_exit');
      notes.source('kernel-stack', 'target');
      switch (row.finding) {
        case 'stack-close-elsewhere':
        case 'stack-login-waits-for-portal-group':
          notes.find(row.finding, {}, line);
          break;
        case 'stack-abort-waits':
        case 'stack-close-waits':
        case 'stack-login-waits':
        case 'stack-admin-waits':
          notes.find(row.finding, {frame}, ...new Set([line, exit ?? line]));
          break;
      }
      if (exit !== undefined) noteExit(exit);
      if (worker !== null) {
        notes.find(
          'thread-in-d-state',
          {thread: 'kworker', pid: worker.pid},
          ...worker.lines.map(({number}) => number),
        );
        worker = null;
      }
    } else {
      // The stack of something else.
      leaveWorker();
      leaveHeld();
    }
    held = [];
    frames.clear();
  }

  /** LIO serves Fibre Channel, SRP and others by the same functions. */
  function isOfOtherFabric(): boolean {
    const names = [...frames.keys()];
    return names.some((name) => otherFabric.test(name)) && !names.some((name) => name.startsWith('iscsi'));
  }

  /** The frame that sets CLEANUP_WAIT is itself a witness of the loss of the connection. */
  function noteExit(line: number): void {
    notes.event({line, row: 'lio-stack-exit', side: 'target', transitions: ['T15']});
  }

  return {take, end};
}

const otherFabric = /^(?:tcm_|qlt_|ft_|srpt_|sbp_|vhost_scsi|efct_|ibmvscsis|scsiback|usbg_)/;

/** What stands before and behind the frames of a stack, and says nothing. */
function isAround(text: string): boolean {
  return (
    text === '[<ffffffffffffffff>] 0xffffffffffffffff' ||
    text.endsWith('Call Trace:') ||
    text.endsWith('<TASK>') ||
    text.endsWith('</TASK>')
  );
}

/** `[<…>] transport_generic_free_cmd+0xa2/0x160 [target_core_mod]`: the function's name. */
function frameIn(text: string): string | null {
  const plus = text.indexOf('+0x');
  if (plus <= 0) return null;
  let start = plus;
  while (start > 0 && isNameCharacter(text.charCodeAt(start - 1))) start -= 1;
  // `name.isra.0+0x…`: what the compiler added is not part of the name.
  const name = text.slice(start, plus).split('.')[0] ?? '';
  return name === '' || !/^[0-9a-fx]{1,6}\/0x/.test(text.slice(plus + 1, plus + 12)) ? null : name;
}

function isNameCharacter(code: number): boolean {
  const letter = (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  return letter || (code >= 48 && code <= 57) || code === 95 || code === 46;
}

/** A line of `ps`, or the kernel's own words about a task that hangs. */
function processIn(text: string, thread: string): {readonly pid: string; readonly waits: boolean} | null {
  const hung = !text.includes('task') ? null : /INFO: task [\w/:-]{1,60}:(\d{1,10}) blocked for more than/.exec(text);
  if (hung !== null) return {pid: hung[1] ?? '?', waits: true};
  const shown = !text.includes('task:')
    ? null
    : /task:[\w/:-]{1,60} +state:([A-Z]) .{0,80}?pid: ?(\d{1,10})/.exec(text);
  if (shown !== null) return {pid: shown[2] ?? '?', waits: shown[1] === 'D'};
  const words = text
    .split(' ')
    .filter((word) => word !== '')
    .slice(0, 24);
  const named = words.some((word) => word === thread || word === `[${thread}]`);
  const pid = words.find((word) => /^\d{2,10}$/.test(word));
  const state = words.find((word) => /^[DSRTIZ][<NLsl+]{0,4}$/.test(word));
  return named && pid !== undefined && state !== undefined ? {pid, waits: state.startsWith('D')} : null;
}
