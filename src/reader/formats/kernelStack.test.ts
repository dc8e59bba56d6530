import {describe, expect, it} from 'vitest';
import {read} from '../read.ts';
import {verdictOf} from '../verdict.ts';

function head(pid: number): readonly string[] {
  return [
    `INFO: task kworker/5:2:${pid} blocked for more than 120 seconds.`,
    '      Not tainted 5.15.0-91-generic #101',
    '"echo 0 > /proc/sys/kernel/hung_task_timeout_secs" disables this message.',
    `task:kworker/5:2     state:D stack:    0 pid:  ${pid} ppid:     2 flags:0x00004000`,
    'Workqueue: events target_tmr_work [target_core_mod]',
    'Call Trace:',
  ];
}

function hung(pid: number, frames: readonly string[]): string {
  const lines = [...head(pid), ...frames.map((name) => ` ${name}+0x1a/0x2b [mod]`)];
  return lines.map((line, at) => `[ 810.0000${at + 10}] ${line}\n`).join('');
}

describe('the stack of a hung kworker', () => {
  it.each([
    [
      ['wait_for_completion', 'target_put_cmd_and_wait', 'core_tmr_abort_task', 'target_tmr_work'],
      'target_put_cmd_and_wait',
    ],
    [['__flush_work', 'core_tmr_lun_reset.cold.9', 'target_tmr_work'], '__flush_work'],
  ])('in an abort or a LUN reset of LIO waits for the backstore: %j', (frames, frame) => {
    const {findings, unreadCount} = read(hung(412, frames));
    expect(findings.map(({id, params}) => ({id, params}))).toEqual(
      expect.arrayContaining([
        {id: 'stack-abort-waits', params: {frame}},
        {id: 'thread-in-d-state', params: {thread: 'kworker', pid: '412'}},
      ]),
    );
    expect(unreadCount).toBe(0);
  });

  it('of something else is left alone, the lines above it too', () => {
    const text = hung(413, ['io_schedule', 'xfs_log_force', 'xfs_log_worker']);
    expect(read(text)).toMatchObject({sources: [], findings: [], unreadCount: 9});
  });

  it('of LIO serving Fibre Channel is none of iSCSI', () => {
    const frames = ['wait_for_completion', 'target_shutdown_sessions', 'tcm_qla2xxx_npiv_drop_tpg'];
    expect(read(hung(414, frames))).toMatchObject({sources: [], findings: [], unreadCount: 9});
  });
});

it('the stack of a thread that left its loop and waits in the close shows where the connection is', () => {
  const frames = [
    'transport_generic_free_cmd',
    'iscsit_free_cmd',
    'iscsit_close_connection',
    'iscsit_take_action_for_connection_exit',
    'iscsi_target_rx_thread',
  ];
  const text = frames.map((name) => `[<0>] ${name}+0xa2/0x160 [mod]\n`).join('');
  expect(verdictOf(read(text)).place).toMatchObject({machine: 'connectionTarget', state: 'S8', trail: ['T15']});
});
