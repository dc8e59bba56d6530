import {execFileSync} from 'node:child_process';
import {describe, expect, it} from 'vitest';
import {asked, commands, type CommandId, commandText, commandValue, fieldsOfCommands, piecesOf} from './commands.ts';

const ids = Object.keys(commands) as CommandId[];

/** What somebody may print to have it run by who copies the command. */
const hostile = [
  "iqn.2003-01.org.example:a'; touch gone #",
  'iqn.2003-01.org.example:$(touch gone)',
  'iqn.2003-01.org.example:`touch gone`',
  'iqn.2003-01.org.example:a\ntouch gone',
  'iqn.2003-01.org.example:../../../../../etc',
  '-oProxyCommand=touch',
  '192.0.2.1;touch',
  '1 2',
  '',
];

describe('A command that a verdict offers', () => {
  it.each(ids)('%s is text that a shell understands, whatever it has been told', (id) => {
    const values = {initiator: 'iqn.2003-01.org.example:web', host: '192.0.2.7', port: '3260', pid: '12'};
    for (const told of [{}, values]) execFileSync('sh', ['-n', '-c', commandText(id, told)]);
    expect(commandText(id, values)).not.toMatch(/[<>{}]|undefined/);
    expect(asked(id, values)).toEqual([]);
  });

  it.each(hostile)('takes nothing from a text that is no name: %j', (value) => {
    for (const field of fieldsOfCommands) expect(commandValue(field, value)).toBeNull();
    for (const id of ids) {
      const told = Object.fromEntries(fieldsOfCommands.map((field) => [field, value]));
      expect(commandText(id, told)).toBe(commandText(id, {}));
    }
  });

  it('keeps a name of other letters in one word', () => {
    const initiator = 'iqn.2003-01.org.example:数据库';
    expect(piecesOf('find-backstore', {initiator})).toContainEqual({text: `'${initiator}'`, field: 'initiator'});
  });

  it('asks for what is missing in lines of its own, and refuses to run without', () => {
    expect(commandText('read-stack', {})).toBe('PID=\ncat /proc/${PID:?}/stack');
    expect(asked('read-stack', {})).toEqual(['pid']);
    expect(() => execFileSync('sh', ['-c', commandText('read-stack', {})], {stdio: 'pipe'})).toThrow(/PID/);
  });

  it('goes without a name where the shell can: then it is for all of them', () => {
    expect(asked('info-twice', {})).toEqual([]);
    expect(commandText('info-twice', {})).toContain('/acls/*/info');
  });
});
