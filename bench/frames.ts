import type {Page} from 'playwright-core';
import {readerWords} from '../src/text/en/reader.ts';
import {choose, longFile} from '../tests/browser/longFile.ts';
import type {Site} from '../tests/browser/site.ts';
import {withSite} from './withSite.ts';

// `npx tsx bench/frames.ts [megabytes]`: what holds up a frame of the built page while it reads a journal. Held: 100 ms.
// Counted in time of the processor: on a busy machine a page waits for its turn, which is not the page's doing.
const megabytes = Number(process.argv[2] ?? 10);
const held = 100;

/** One line in two is read; the others are the noise of a real journal. */
const unit = [
  'Jan 03 03:57:25 node-a kernel:  connection3:0: detected conn error (1020)',
  'Jan 03 03:57:25 node-a systemd[1]: Started Session 4 of user root, after iSCSI login.',
  'Jan 03 03:57:26 node-a iscsid[9]: iscsid: connection3:0 is operational after recovery (1 attempts)',
  'Jan 03 03:57:27 node-a sshd[1]: Accepted publickey for root from 192.0.2.1 port 22 ssh2',
  '',
].join('\n');

withSite(watch);

async function watch(site: Site) {
  const page = await site.newPage({baseURL: site.origin, viewport: {width: 1280, height: 800}});
  await page.goto('/read-my-terminal', {waitUntil: 'networkidle'});
  // Made before, so that making it is not counted.
  const file = await longFile(page, {name: 'journal.log', text: unit, megabytes});
  const started = performance.now();
  const tasks = await tasksWhile(page, async () => {
    await choose(page, file);
    await page.getByRole('heading', {name: readerWords.findings}).waitFor({timeout: 300_000});
    await page.waitForTimeout(1_000);
  });
  const seconds = ((performance.now() - started) / 1_000).toFixed(1);
  const longest = Math.max(...tasks);
  process.stdout.write(
    `${megabytes} MB in ${seconds} s: longest task of the page ${longest.toFixed(0)} ms, of ${tasks.length} tasks\n`,
  );
  if (longest > held) process.exitCode = 1;
  await page.context().close();
}

/** What Chromium's trace says of one piece of work; times are in microseconds. */
interface Traced {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly tdur?: number;
  readonly args: {readonly name?: string};
}

/** Processor time of each task of the page's main thread, in milliseconds. */
async function tasksWhile(page: Page, act: () => Promise<void>): Promise<readonly number[]> {
  const devtools = await page.context().newCDPSession(page);
  const traced: Traced[] = [];
  // The protocol types what is collected as texts; it is the JSON of the trace format.
  devtools.on('Tracing.dataCollected', ({value}) => traced.push(...(value as unknown as readonly Traced[])));
  await devtools.send('Tracing.start', {
    traceConfig: {includedCategories: ['toplevel', 'disabled-by-default-devtools.timeline', '__metadata']},
  });
  await act();
  const complete = new Promise((resolve) => devtools.once('Tracing.tracingComplete', resolve));
  await devtools.send('Tracing.end');
  await complete;
  const threads = new Set(
    traced.filter(({name, args}) => name === 'thread_name' && args.name === 'CrRendererMain').map(threadOf),
  );
  const tasks = traced.flatMap((one) =>
    one.name === 'RunTask' && threads.has(threadOf(one)) && one.tdur !== undefined ? [one.tdur / 1_000] : [],
  );
  if (tasks.length === 0) throw new Error('The trace holds no task of the page: nothing was measured');
  return tasks;
}

function threadOf({pid, tid}: Traced): string {
  return `${pid}:${tid}`;
}
