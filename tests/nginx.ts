import {execFileSync, spawn} from 'node:child_process';
import {existsSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {connect, createServer} from 'node:net';
import {tmpdir} from 'node:os';
import path from 'node:path';

/** An nginx of our own, on this machine alone. */
export interface Nginx {
  readonly origin: string;
  /** What it had to say at level `warn` and above. */
  readonly complaints: () => string;
  readonly close: () => Promise<void>;
}

/** The program of an installed nginx, or what a test says that cannot run without it. */
export const nginx = nginxProgram();

/**
 * Starts an nginx that serves a folder as a configuration of ours says.
 *
 * @param root the folder that the path of an address is looked up in
 * @param configuration file that is included into its only server
 * @throws with what nginx said when it does not start
 */
export async function openNginx(program: string, root: string, configuration: string): Promise<Nginx> {
  const folder = mkdtempSync(path.join(tmpdir(), 'nginx-'));
  const port = await freePort();
  const main = path.join(folder, 'main.conf');
  const writes = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  writeFileSync(
    main,
    `daemon off;
master_process off;
pid ${folder}/pid;
error_log stderr warn;
events {}
http {
  include ${mimeTypes(program)};
  default_type application/octet-stream;
  access_log off;
${writes.map((name) => `  ${name}_temp_path ${folder}/${name};`).join('\n')}
  server {
    listen 127.0.0.1:${port};
    root ${root};
    include ${configuration};
  }
}
`,
  );
  let said = '';
  const process = spawn(program, ['-e', 'stderr', '-p', folder, '-c', main], {stdio: ['ignore', 'ignore', 'pipe']});
  process.stderr.on('data', (text: Buffer) => {
    said += String(text);
  });
  const ended = new Promise((resolve) => process.on('exit', resolve));
  while (!(await listens(port))) if (process.exitCode !== null) throw new Error(`nginx did not start: ${said}`);
  return {
    origin: `http://127.0.0.1:${port}`,
    complaints: () => said,
    close: async () => {
      process.kill();
      await ended;
      rmSync(folder, {recursive: true});
    },
  };
}

function nginxProgram(): string | {readonly missing: string} {
  const places = ['/usr/sbin/nginx', '/usr/bin/nginx', '/usr/local/bin/nginx', '/opt/homebrew/bin/nginx'];
  const found = process.env.NGINX_PATH ?? places.find((place) => existsSync(place));
  return found ?? {missing: 'there is no nginx: install it (Debian: apt-get install nginx), or name it in NGINX_PATH'};
}

/** It lies beside the configuration that nginx was built to read. */
function mimeTypes(program: string): string {
  const built = execFileSync('sh', ['-c', '"$0" -V 2>&1', program], {encoding: 'utf8'});
  const [, configuration = '/etc/nginx/nginx.conf'] = /--conf-path=(\S+)/.exec(built) ?? [];
  return path.join(path.dirname(configuration), 'mime.types');
}

function listens(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.on('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.on('error', () => {
      resolve(false);
    });
  });
}

/** nginx takes no port 0, which would ask for a free one. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('A server on TCP has a port');
  return address.port;
}
