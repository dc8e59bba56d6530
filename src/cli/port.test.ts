import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {createServer, type AddressInfo} from 'node:net';
import {text} from 'node:stream/consumers';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {portFrom, requireFree} from './port.ts';

describe('The port that a command serves at', () => {
  it.each([
    ['is 3000', [], {}, 3000],
    ['is the one of the environment', [], {PORT: '4000'}, 4000],
    ['is 3000 where the environment has an empty one', [], {PORT: ''}, 3000],
    ['is the one asked for, whatever the environment says', ['--port', '5000'], {PORT: '4000'}, 5000],
    ['may be asked for in one word', ['--locale', 'zh-Hans', '--port=5000'], {}, 5000],
    ['may be asked for in short', ['-p', '5000'], {}, 5000],
    ['is the last one asked for', ['-p', '5000', '--port', '6000'], {}, 6000],
  ])('%s', (_, args, env, port) => {
    expect(portFrom(args, env)).toBe(port);
  });

  it.each(['abc', '0', '70000', '30.5'])('is not “%s”, and a sentence says so', (asked) => {
    expect(() => portFrom(['--port', asked], {})).toThrow(`“${asked}” is no port`);
  });
});

describe('A port in use', () => {
  const server = createServer();
  let port = 0;
  beforeAll(async () => {
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    // A listening TCP server has an AddressInfo.
    ({port} = server.address() as AddressInfo);
  });
  afterAll(() => {
    server.close();
  });

  it('is told from a free one, by any name of this machine', async () => {
    for (const host of [undefined, '127.0.0.1']) await expect(requireFree(port, host)).rejects.toThrow(`Port ${port}`);
    const other = createServer().listen(0);
    await once(other, 'listening');
    const {port: free} = other.address() as AddressInfo;
    other.close();
    await once(other, 'close');
    await expect(requireFree(free, undefined)).resolves.toBeUndefined();
  });

  // Starting a command takes a while on a busy machine.
  it.each(['site', 'dev'])(
    'ends the command before it builds, and it says how to choose another: %s',
    {timeout: 60_000},
    async (mode) => {
      const command = spawn(process.execPath, ['--import', 'tsx', 'src/cli/start.ts', mode], {
        env: {...process.env, PORT: String(port)},
      });
      const [out, said] = await Promise.all([text(command.stdout), text(command.stderr)]);
      if (command.exitCode === null) await once(command, 'exit');
      expect({status: command.exitCode, out}).toEqual({status: 1, out: ''});
      expect(said).toContain(`Port ${port} is in use.`);
      expect(said).toContain('PORT=4000');
      expect(said).toContain('-- --port 4000');
    },
  );
});
