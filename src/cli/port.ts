import {createServer} from 'node:net';

/**
 * The port that a command is to serve at: `--port 4000`, `--port=4000` or `-p 4000`, else the environment's PORT, else 3000.
 *
 * @throws with a sentence when it is none
 */
export function portFrom(args: readonly string[], env: {readonly PORT?: string | undefined}): number {
  const asked = optionIn(args, '--port', '-p') ?? (env.PORT === '' ? undefined : env.PORT) ?? '3000';
  const port = Number(asked);
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new Error(`“${asked}” is no port: a port is a number from 1 to 65535.`);
  return port;
}

/** The value of an option that has one, by its long or short name; undefined where it is not given. */
export function optionIn(args: readonly string[], long: string, short: string): string | undefined {
  const at = args.findLastIndex((arg) => arg === long || arg === short || arg.startsWith(`${long}=`));
  if (at === -1) return undefined;
  const [, value] = args[at]?.split('=', 2) ?? [];
  return value ?? args[at + 1];
}

/**
 * Makes sure that a server could listen there.
 *
 * @param host undefined for this machine, by any of its names
 * @throws (rejects) with a sentence that names the port and says how to choose another
 */
export async function requireFree(port: number, host: string | undefined): Promise<void> {
  // What listens at one name of this machine need not be seen at another.
  for (const name of host === undefined ? [undefined, '127.0.0.1', 'localhost'] : [host]) {
    const fault = await faultOfListening(port, name);
    if (fault === 'EADDRINUSE')
      throw new Error(`Port ${port} is in use. Stop the program that uses it, or choose another port: ${choosing}.`);
    if (fault === 'EACCES') throw new Error(`Port ${port} is not open to this user. Choose another: ${choosing}.`);
  }
}

const choosing = '`PORT=4000 npm start` or `npm start -- --port 4000`, and the same with `npm run dev`';

/** The code of the error that listening there ends with; null when there is none. */
function faultOfListening(port: number, host: string | undefined): Promise<string | null> {
  const server = createServer();
  return new Promise((resolve) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      resolve(error.code ?? '');
    });
    server.listen({port, host, exclusive: true}, () => {
      server.close(() => {
        resolve(null);
      });
    });
  });
}
