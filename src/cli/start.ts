import {spawn} from 'node:child_process';
import {optionIn, portFrom, requireFree} from './port.ts';

// `npm start` builds the site and serves it, `npm run dev` serves it while one writes. Both first look whether their port is
// free: a build takes a while, and Docusaurus notices only after it.

/**
 * @param mode what to do: `site` or `dev`
 * @param options are handed on to Docusaurus
 * @returns the exit status
 */
async function start([mode, ...options]: readonly string[]): Promise<number> {
  const port = portFrom(options, process.env);
  await requireFree(port, optionIn(options, '--host', '-h'));
  const at = ['--port', String(port)];
  if (mode === 'dev') return docusaurus('start', ...options, ...at);
  const built = await docusaurus('build');
  return built === 0 ? docusaurus('serve', '--no-open', ...options, ...at) : built;
}

/** Runs a command of Docusaurus to its end; npm has put it into the path. */
function docusaurus(...args: readonly string[]): Promise<number> {
  const child = spawn('docusaurus', args, {stdio: 'inherit', shell: process.platform === 'win32'});
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (status) => {
      resolve(status ?? 1);
    });
  });
}

start(process.argv.slice(2)).then(
  (status) => {
    process.exitCode = status;
  },
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : 'unknown error'}\n`);
    process.exitCode = 1;
  },
);
