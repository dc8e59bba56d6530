import {spawnSync} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterAll, describe, expect, it} from 'vitest';
import {commandWords, readingWords} from '../text/catalogues.ts';
import {readStateOptions} from './readStateOptions.ts';

const {en, 'zh-Hans': zhHans} = commandWords;

const start = 'sid: 12 type: Normal session-state: LOGGED_IN\nsome other line of ';
/** 上海 */
const shanghaiInGbk = Buffer.from('C9CFBAA3', 'hex');
const stuck = `alias: db    sid: 12 type: Normal session-state: LOGGED_IN
    address: 192.0.2.27 (TCP)  cid: 0 connection-state: CLEANUP_WAIT
`;

const folder = mkdtempSync(path.join(tmpdir(), 'read-state-'));
afterAll(() => {
  rmSync(folder, {recursive: true});
});

function fileWith(name: string, text: string | Uint8Array): string {
  const file = path.join(folder, name);
  writeFileSync(file, text);
  return file;
}

/** What the command does with arguments, and with bytes on its standard input. */
function readState(args: readonly string[], input: string | Uint8Array = '') {
  const {stdout, stderr, status} = spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/readState.ts', ...args], {
    input,
    encoding: 'utf8',
  });
  return {status, stdout, stderr};
}

// Starting a command takes a while on a busy machine.
const patience = 60_000;

describe('The command that reads a text', () => {
  it('takes GBK for what it is, and says so', {timeout: patience}, () => {
    const bytes = Buffer.concat([Buffer.from(start), shanghaiInGbk, Buffer.from('\n')]);
    const {status, stdout} = readState([], bytes);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      encoding: 'gb18030',
      damaged: false,
      sessions: [{sid: 12}],
      unread: ['some other line of 上海'],
    });
    const file = fileWith('gbk.txt', bytes);
    expect(readState(['--text', '--lang', 'zh-Hans', file]).stdout).toContain(
      zhHans.encodings.other({encoding: 'GB18030'}),
    );
  });

  it('says that nothing was recognised, with a status of its own', {timeout: patience}, () => {
    expect(readState(['--lang=zh-Hans'], 'good night\n')).toEqual({
      status: 3,
      stdout: '',
      stderr: `${zhHans.nothing({lines: 1})}\n`,
    });
  });

  it('tells by its status that something is stuck, and gives a terminal the verdict first', {timeout: patience}, () => {
    const {status, stdout} = readState(['--text', '-'], stuck);
    expect(status).toBe(1);
    expect(stdout.startsWith(readingWords.en.verdict.signs.stuck)).toBe(true);
  });

  it('compares two outputs of one command, and says by its status whether it is stuck', {timeout: patience}, () => {
    const first = fileWith('first.txt', stuck);
    const moved = fileWith('moved.txt', stuck.replace('CLEANUP_WAIT', 'IN_LOGOUT'));
    const {status, stdout, stderr} = readState(['--again', first], stuck);
    expect({status, stderr}).toEqual({status: 1, stderr: ''});
    expect(JSON.parse(stdout)).toMatchObject({
      encoding: 'utf-8',
      again: {file: first, encoding: 'utf-8', damaged: false, compared: true, why: null},
      sessions: [{sid: 12}, {sid: 12}],
      findings: [{id: 'again-stuck'}, {}, {}, {}, {}],
    });
    const text = readState(['--text', '--lang', 'zh-Hans', '--again', moved, first]);
    expect(text.status).toBe(0);
    expect(text.stdout).toContain(readingWords['zh-Hans'].findings['again-moved'].head);
  });

  it('says why two outputs were not compared, and answers for the first', {timeout: patience}, () => {
    const {apart} = readingWords.en.verdict.again;
    const [first, night] = [fileWith('first.txt', stuck), fileWith('night.txt', 'good night\n')];
    const alone = readState(['--again', night, first]);
    expect(alone).toMatchObject({status: 3, stderr: `${apart['nothing-read']}\n`});
    expect(JSON.parse(alone.stdout)).toMatchObject({
      again: {compared: false, why: {en: apart['nothing-read']}},
      sessions: [{sid: 12}],
    });
    const well = fileWith('well.txt', start);
    expect(readState(['--again', well, well])).toMatchObject({status: 0, stderr: `${apart['nothing-to-watch']}\n`});
    expect(readState(['--again', first, night])).toEqual({
      status: 3,
      stdout: '',
      stderr: `${night}: ${en.nothing({lines: 1})}\n`,
    });
    expect(readState(['--again', path.join(folder, 'none.txt'), first])).toMatchObject({status: 2, stdout: ''});
  });

  it('answers for the files it can read, and names the one it cannot', {timeout: patience}, () => {
    const missing = path.join(folder, 'none.txt');
    const files = [fileWith('a.txt', stuck), missing, fileWith('b.txt', start), folder];
    const {status, stdout, stderr} = readState(files);
    expect(status).toBe(2);
    expect(stderr).toBe(`${en.unreadable.missing({file: missing})}\n${en.unreadable.directory({file: folder})}\n`);
    expect(JSON.parse(stdout)).toMatchObject({
      sessions: [
        {file: files[0], sid: 12, rfcState: 'Q3', stale: {en: expect.stringContaining('implementation') as string}},
        {file: files[2], sid: 12, stale: null},
      ],
      files: [{file: files[0]}, {file: files[2]}],
    });
  });
});

it('A mistake in the options is said in the language chosen, wherever that stands', () => {
  const mistakeIn = (...args: string[]) => readStateOptions(args, commandWords).mistake;
  expect(mistakeIn('--wrong', '--lang', 'zh-Hans')).toBe(zhHans.unknownOption({option: '--wrong'}));
  expect(mistakeIn('--lang', 'fr')).toBe(en.wrongLanguage({given: 'fr', known: 'en, zh-Hans'}));
  expect(mistakeIn('a.txt', '--lang')).toBe(en.wrongLanguage({given: '', known: 'en, zh-Hans'}));
  expect(mistakeIn('--lang', 'zh-Hans', '--again')).toBe(zhHans.noAgainFile);
  expect(mistakeIn('--again', 'b.txt', 'a.txt', 'c.txt')).toBe(en.againOfMany({count: 2}));
  expect(mistakeIn('--again', '-')).toBe(en.againTwice);
  expect(mistakeIn('--again', '-', 'a.txt')).toBeNull();
  expect(mistakeIn('--text=no')).toBe(en.needlessValue({option: '--text'}));
  expect(readStateOptions(['--text', 'a.txt', '-'], commandWords)).toEqual({
    locale: 'en',
    asText: true,
    help: false,
    again: null,
    files: ['a.txt', '-'],
    mistake: null,
  });
  expect(readStateOptions(['--again=b.txt'], commandWords)).toMatchObject({
    again: 'b.txt',
    files: ['-'],
    mistake: null,
  });
});
