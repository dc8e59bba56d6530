import {spawnSync} from 'node:child_process';
import {describe, expect, it} from 'vitest';

const start = 'sid: 12 type: Normal session-state: LOGGED_IN\nsome other line of ';
/** 上海 */
const shanghaiInGbk = Buffer.from('C9CFBAA3', 'hex');

/** What the command prints about bytes on its standard input. */
function readState(input: Uint8Array) {
  const {stdout, status} = spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/readState.ts'], {input});
  return {status, answer: stdout.length === 0 ? null : (JSON.parse(stdout.toString()) as unknown)};
}

// Starting a command takes a while on a busy machine.
const patience = 60_000;

describe('The command that reads a text', () => {
  it('takes GBK for what it is, and says so', {timeout: patience}, () => {
    const {status, answer} = readState(Buffer.concat([Buffer.from(start), shanghaiInGbk, Buffer.from('\n')]));
    expect(status).toBe(0);
    expect(answer).toMatchObject({
      encoding: 'gb18030',
      damaged: false,
      sessions: [{sid: 12}],
      unread: ['some other line of 上海'],
    });
  });

  it('says that nothing was recognised, with a status of its own', {timeout: patience}, () => {
    expect(readState(Buffer.from('good night\n'))).toMatchObject({status: 3, answer: null});
  });
});
