import type {Page} from 'playwright-core';
import {fieldWords} from '../src/field/text/en.ts';
import {openSite, type Site} from '../tests/browser/site.ts';

// `npx tsx bench/frames.ts [megabytes]`: the longest wait for a frame while the built page reads a journal. Held: 100 ms.
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

openSite()
  .then(async (site) => {
    try {
      await watch(site);
    } finally {
      await site.close();
    }
  })
  .catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  });

async function watch(site: Site) {
  const page = await site.newPage({baseURL: site.origin, viewport: {width: 1280, height: 800}});
  await page.goto('/read-my-terminal', {waitUntil: 'networkidle'});
  const idle = await gapsWhile(page, () => page.waitForTimeout(3_000));
  report('at rest', idle);
  const started = performance.now();
  const gaps = await gapsWhile(page, async () => {
    await choose(page);
    await page.getByRole('heading', {name: fieldWords.findings}).waitFor({timeout: 300_000});
    await page.waitForTimeout(1_000);
  });
  const seconds = ((performance.now() - started) / 1_000).toFixed(1);
  report(`${megabytes} MB in ${seconds} s`, gaps);
  if (Math.max(...gaps) > held) process.exitCode = 1;
  await page.context().close();
}

/** The times from one frame to the next while something is done, in milliseconds. */
async function gapsWhile(page: Page, act: () => Promise<unknown>): Promise<readonly number[]> {
  await page.evaluate(() => {
    performance.clearMarks('frame');
    const mark = () => {
      performance.mark('frame');
      if (document.body.dataset['watched'] === 'true') requestAnimationFrame(mark);
    };
    document.body.dataset['watched'] = 'true';
    requestAnimationFrame(mark);
  });
  await act();
  return page.evaluate(() => {
    delete document.body.dataset['watched'];
    const times = performance.getEntriesByName('frame').map(({startTime}) => startTime);
    return times.slice(1).map((time, index) => time - (times[index] ?? time));
  });
}

/** The file is made in the page: it is too long to be sent there. */
async function choose(page: Page) {
  await page.evaluate(
    ([text, size]) => {
      const transfer = new DataTransfer();
      const piece = text.repeat(Math.ceil((1024 * 1024) / text.length)).slice(0, 1024 * 1024);
      transfer.items.add(new File(Array<string>(size).fill(piece), 'journal.log'));
      const input = document.querySelector<HTMLInputElement>('input[type=file]');
      if (input === null) throw new Error('The page takes no file');
      input.files = transfer.files;
      input.dispatchEvent(new Event('change', {bubbles: true}));
    },
    [unit, megabytes] as const,
  );
}

function report(title: string, gaps: readonly number[]) {
  const over = gaps.filter((gap) => gap > held).length;
  process.stdout.write(
    `${title}: longest wait for a frame ${Math.max(...gaps).toFixed(0)} ms, ${over} over ${held} ms, of ${gaps.length} frames\n`,
  );
}
