import path from 'node:path';
import type {CurrentBundler} from '@docusaurus/types';

/**
 * Compiles a script that is no part of a page into one file: the service worker, whose name has to stay, and the player of
 * SCORM packages, which has to work without this site.
 *
 * @param target where it runs, as the bundler calls it
 * @throws (rejects) with what the bundler says, which fails the build
 */
export async function writeScript(
  {instance: bundler}: CurrentBundler,
  source: string,
  file: string,
  target: 'web' | 'webworker',
) {
  const compiler = bundler({
    entry: source,
    mode: 'production',
    target: [target, 'es2022'],
    output: {path: path.dirname(file), filename: path.basename(file)},
    module: {
      rules: [
        {
          test: /\.ts$/,
          loader: 'builtin:swc-loader',
          options: {jsc: {parser: {syntax: 'typescript'}, target: 'es2022'}},
          type: 'javascript/auto',
        },
      ],
    },
  });
  await new Promise<void>((resolve, reject) => {
    compiler.run((error, stats) => {
      if (error !== null) reject(error);
      else if (stats === undefined || stats.hasErrors()) reject(new Error(stats?.toString('errors-only')));
      else resolve();
    });
  });
}
