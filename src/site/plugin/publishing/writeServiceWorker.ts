import type {CurrentBundler} from '@docusaurus/types';

/**
 * Compiles the service worker into one file at the root of the site: a browser lets it answer only for what lies beside
 * and below it, and its name has to stay.
 *
 * @param source its script
 * @param site the folder of the site
 * @throws (rejects) with what the bundler says, which fails the build
 */
export async function writeServiceWorker({instance: bundler}: CurrentBundler, source: string, site: string) {
  const compiler = bundler({
    entry: source,
    mode: 'production',
    target: ['webworker', 'es2022'],
    output: {path: site, filename: 'sw.js'},
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
