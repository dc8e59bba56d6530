import {execFile} from 'node:child_process';
import {existsSync} from 'node:fs';
import {createRequire} from 'node:module';
import {homedir} from 'node:os';
import {dirname, join} from 'node:path';
import {type Browser, chromium, type Page} from 'playwright-core';

const isRoot = process.getuid?.() === 0;
const mayUseApt = isRoot && existsSync('/usr/bin/apt-get');

/** Quiet, and the same everywhere. For root Chromium has no sandbox. */
const launchArguments: readonly string[] = [
  ...(isRoot ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--font-render-hinting=none',
];

/**
 * Starts a Chromium that its user does not see.
 *
 * @param more arguments of its command line
 * @throws with a sentence that says what to install when there is none
 */
export async function launchChromium(more: readonly string[] = []): Promise<Browser> {
  return chromium.launch({executablePath: await chromiumPath(), args: [...launchArguments, ...more]});
}

/** Lets functions of this program run in the pages that it will show: tsx compiles them to call a helper that pages lack. */
export async function takeFunctions(page: Page): Promise<void> {
  await page.addInitScript('globalThis.__name = (named) => named');
}

/**
 * The program of an installed Chromium or Chrome; where there is none, one is installed.
 *
 * @throws with a sentence that says what to install
 */
async function chromiumPath(): Promise<string> {
  const named = process.env.CHROMIUM_PATH;
  if (named !== undefined && !existsSync(named)) {
    throw new Error(`CHROMIUM_PATH is ${named}, but there is no such file: name the program of a Chromium or Chrome.`);
  }
  const path = named ?? installed() ?? (await downloaded()) ?? (await packaged());
  if (path === undefined) {
    throw new Error(
      'No Chromium was found and none could be fetched: install Chromium or Chrome, or name its program in CHROMIUM_PATH.',
    );
  }
  if (mayUseApt && !(await hasChineseFont())) await aptInstall('fonts-noto-cjk');
  return path;
}

function installed(): string | undefined {
  return usualPlaces().find((path) => existsSync(path));
}

function usualPlaces(): readonly string[] {
  if (process.platform === 'darwin') {
    const folders = ['/Applications', join(homedir(), 'Applications')];
    const names = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
    return folders.flatMap((folder) => names.map((name) => join(folder, `${name}.app/Contents/MacOS/${name}`)));
  }
  if (process.platform === 'win32') {
    const {PROGRAMFILES, 'PROGRAMFILES(X86)': programFiles32, LOCALAPPDATA} = process.env;
    const folders = [PROGRAMFILES, programFiles32, LOCALAPPDATA].filter((folder) => folder !== undefined);
    const programs = [
      'Google/Chrome/Application/chrome.exe',
      'Chromium/Application/chrome.exe',
      'Microsoft/Edge/Application/msedge.exe',
    ];
    return folders.flatMap((folder) => programs.map((program) => join(folder, program)));
  }
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
  return ['/usr/bin', '/usr/local/bin', '/snap/bin'].flatMap((folder) => names.map((name) => join(folder, name)));
}

/** Playwright's own Chromium, fetched when it is not there yet. */
async function downloaded(): Promise<string | undefined> {
  const path = chromium.executablePath();
  if (!existsSync(path)) {
    const playwright = dirname(createRequire(import.meta.url).resolve('playwright-core/package.json'));
    await run(process.execPath, [join(playwright, 'cli.js'), 'install', '--no-shell', 'chromium']);
  }
  // On a bare Linux it lacks libraries. Elsewhere it brings them along, and on Windows --version would open a window.
  const starts = existsSync(path) && (process.platform !== 'linux' || (await run(path, ['--version'])) !== null);
  return starts ? path : undefined;
}

/** Debian's own Chromium, with the libraries it needs. */
async function packaged(): Promise<string | undefined> {
  if (mayUseApt) await aptInstall('chromium');
  return installed();
}

async function aptInstall(name: string) {
  process.stderr.write(`Installing ${name} …\n`);
  await run('apt-get', ['update']);
  await run('apt-get', ['install', '-y', '--no-install-recommends', name]);
}

async function hasChineseFont(): Promise<boolean> {
  const fonts = await run('fc-list', [':lang=zh']);
  return fonts !== null && fonts.trim() !== '';
}

/** What a program prints; null when it fails or is not there. */
function run(program: string, programArguments: readonly string[]): Promise<string | null> {
  const options = {env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'}, maxBuffer: 64 * 1024 * 1024};
  return new Promise((resolve) => {
    execFile(program, programArguments, options, (error, output) => {
      resolve(error === null ? output : null);
    });
  });
}
