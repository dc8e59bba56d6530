import {describe, expect, it} from 'vitest';
import {read} from '../read.ts';

function found(tag: number, fabric = 'iSCSI'): string {
  return `[ 31.000000] ABORT_TASK: Found referenced ${fabric} task_tag: ${tag}\n`;
}

function done(tag: number): string {
  return `[ 31.500000] ABORT_TASK: Sending TMR_FUNCTION_COMPLETE for ref_tag: ${tag}\n`;
}

function late(tag: number): string {
  return `[ 31.500000] ABORT_TASK: Sending TMR_TASK_DOES_NOT_EXIST for ref_tag: ${tag}\n`;
}

function findings(text: string) {
  return read(text).findings.map(({id, params, lines}) => ({id, params, lines}));
}

describe('an abort at LIO', () => {
  it('whose command came back under the same tag has ended, and is no alarm', () => {
    expect(findings(found(7) + found(8) + done(8) + done(7))).toEqual([
      {id: 'aborts-ended', params: {count: '2'}, lines: [3, 4]},
    ]);
  });

  it('without that line still waits for the backstore, and is named by its tag', () => {
    expect(findings(found(7) + found(8) + done(8))).toEqual([
      {id: 'abort-waits', params: {tag: '7'}, lines: [1]},
      {id: 'aborts-ended', params: {count: '1'}, lines: [3]},
    ]);
    expect(findings(found(7) + done(7) + found(7))[0]).toEqual({id: 'abort-waits', params: {tag: '7'}, lines: [3]});
  });

  it('of a command that had ended before says nothing is wrong', () => {
    expect(read(late(7))).toMatchObject({findings: [], unreadCount: 0, events: [{transitions: []}]});
  });

  it('of another fabric is left alone, its end included', () => {
    const text = found(7, 'qla2xxx') + done(7);
    expect(read(text)).toMatchObject({sources: [], events: [], findings: [], unreadCount: 2});
    expect(read(text + found(7) + done(7)).events).toHaveLength(2);
  });
});
