import {execFileSync} from 'node:child_process';
import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import ts from 'typescript';
import {packWords, twinWords} from '../text/catalogues.ts';
import {localeIds} from '../text/locales.ts';
import {placeholder, relativeMarkup, relativePage, relativeScript, routingFiles} from './pack/relative.ts';
import {zipOf} from './pack/zipOf.ts';

// `npm run pack`: the site as one zip that opens in any folder of any server, and from a disk as far as browsers let it.
// It is built at a place that stands for any, and made relative then. The same commit gives the same bytes.

const folder = 'iscsi-state-lab';
const site = mkdtempSync(path.join(tmpdir(), 'pack-'));
const {SITE_URL = 'http://localhost:3000', BASE_URL = '/'} = process.env;

try {
  execFileSync('docusaurus', ['build', '--out-dir', site], {
    stdio: 'inherit',
    env: {...process.env, BASE_URL: placeholder, CITED_BASE_URL: BASE_URL},
    shell: process.platform === 'win32',
  });
  // npm asks for a version, and runs this at the root.
  const {version} = JSON.parse(readFileSync('package.json', 'utf8')) as {version: string};
  const files = new Map(filesBelow(site).map((file) => [file, madeRelative(file)]));
  files.set('anywhere.js', bytes(anywhereScript()));
  files.set('README.txt', bytes(`\ufeff${readme(version)}`));
  const zip = zipOf(folder, files);
  const target = `${folder}-${version}.zip`;
  writeFileSync(target, zip);
  process.stdout.write(
    `${target}: ${files.size} files, ${(zip.length / 1_000_000).toFixed(1)} MB; README.txt in it says how to open it\n`,
  );
} finally {
  rmSync(site, {recursive: true});
}

/** What goes along, by its name below the site: not what is for hosts and other sites, nor what makes a copy of the site. */
function filesBelow(root: string): readonly string[] {
  const unneeded =
    /^(?:nginx\.conf|_headers|sw\.js)$|\.gz$|^(?:[\w-]+\/)?(?:cards\/|sitemap\.xml|manifest\.webmanifest|assets\/offline\.)/;
  return readdirSync(root, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .filter((file) => !unneeded.test(file));
}

/** @throws when something would still name the place of the build */
function madeRelative(file: string): Uint8Array {
  const content = readFileSync(path.join(site, file));
  if (!content.includes(placeholder) && !file.endsWith('.html')) return content;
  const published = `${new URL(SITE_URL).origin}${BASE_URL}`;
  const text = content.toString('utf8').replaceAll(`${new URL(SITE_URL).origin}${placeholder}`, published);
  const depth = file.split('/').length - 1;
  const relative = file.endsWith('.html')
    ? relativePage(text, depth)
    : file.endsWith('.js')
      ? relativeScript(/\/main\.\w+\.js$/.test(file) ? routingFiles(text) : text, depth)
      : relativeMarkup(text, depth);
  if (relative.includes(placeholder)) throw new Error(`${file} names the place of the build`);
  return bytes(relative);
}

function anywhereScript(): string {
  const source = readFileSync(new URL('./pack/anywhere.ts', import.meta.url), 'utf8');
  const {outputText} = ts.transpileModule(source, {
    compilerOptions: {target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, removeComments: true},
  });
  return outputText;
}

function readme(version: string): string {
  const commit = commitHere();
  return localeIds
    .map((locale) => packWords[locale].readme({site: twinWords[locale].site, version, commit, folder}))
    .join(`\n${'-'.repeat(80)}\n\n`);
}

/** Null where there is no Git. */
function commitHere(): string | null {
  try {
    return execFileSync('git', ['describe', '--always', '--dirty', '--abbrev=12', '--exclude=*'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    return null;
  }
}

function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
