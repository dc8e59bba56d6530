import {readFileSync} from 'node:fs';
import {createServer, type Server} from 'node:http';
import {createRequire} from 'node:module';
import type {AddressInfo} from 'node:net';
import {strFromU8, unzipSync} from 'fflate';
import type {Browser, Frame, Page} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {launchChromium} from '../../src/cli/chromium.ts';
import {type ChoiceExercise, exerciseOf, modelAnswer, pick} from '../../src/exercises/index.ts';
import {mostSuspended} from '../../src/exercises/practice/suspended.ts';
import {packageWords as english} from '../../src/text/en/packages.ts';
import {practiceWords as englishPractice} from '../../src/text/en/practice.ts';
import type {Locale} from '../../src/text/locales.ts';
import type {PackageFormat, PackageWords} from '../../src/text/packages.ts';
import type {PracticeWords} from '../../src/text/practice.ts';
import {packageWords as chinese} from '../../src/text/zh-Hans/packages.ts';
import {practiceWords as chinesePractice} from '../../src/text/zh-Hans/practice.ts';
import {barriersOn} from './barriers.ts';
import {lightVisitors, type Visitor} from './visitors.ts';
import {visits} from './visits.ts';

const {visit} = visits();

const wordsOf: Readonly<Record<Locale, PackageWords & PracticeWords>> = {
  en: {...english, ...englishPractice},
  'zh-Hans': {...chinese, ...chinesePractice},
};

/** The set as the page offers it first. */
const choices = pick({set: 'cleanup-means', seed: 4711, n: 12})
  .map(exerciseOf)
  .filter((exercise) => exercise?.form === 'choice');

const require = createRequire(import.meta.url);

/** The program of another make that stands for the platform. */
const scormAgain = readFileSync(require.resolve('scorm-again/scorm12/min'), 'utf8');

/** A platform that keeps a learner's record for as long as its tab is open, and asks for 80 of 100. */
const platformPage = `<!doctype html><html lang="en"><title>Platform</title><link rel="icon" href="data:,"><body style="margin: 0">
<script src="/scorm-again.js"></script>
<script>
  window.API = new Scorm12API({autocommit: false, logLevel: 5});
  const kept = sessionStorage.getItem('record');
  API.loadFromJSON(kept === null ? {cmi: {student_data: {mastery_score: '80'}}} : JSON.parse(kept));
  const keep = () => sessionStorage.setItem('record', JSON.stringify({cmi: API.cmi}));
  for (const call of ['LMSCommit', 'LMSFinish']) API.on(call, keep);
</script>
<iframe title="lesson" src="/lesson/index.html" width="100%" height="700" style="border: 0"></iframe>`;

describe.each(lightVisitors)('A set on a learning platform ($locale)', (visitor: Visitor) => {
  const words = wordsOf[visitor.locale];
  const {packages, player, practice} = words;
  let server: Server;
  let origin: string;
  /** Not the one that visits the site: what asks another host than that is a fault there. */
  let browser: Browser;
  /** The files of the package, unpacked. */
  let files: Readonly<Record<string, Uint8Array>> = {};

  beforeAll(async () => {
    server = createServer(({url = ''}, response) => {
      const name = url.replace('/lesson/', '');
      const content =
        url === '/'
          ? platformPage
          : url === '/scorm-again.js'
            ? scormAgain
            : url.startsWith('/lesson/')
              ? files[name]
              : '';
      const type = url.endsWith('.js') ? 'text/javascript' : url.endsWith('.css') ? 'text/css' : 'text/html';
      response.statusCode = content === undefined ? 404 : 200;
      response.setHeader('Content-Type', `${type}; charset=utf-8`).end(content ?? '');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    // A TCP server that listens has such an address.
    browser = await launchChromium();
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });

  afterAll(async () => {
    await browser.close();
    server.closeAllConnections();
    server.close();
  });

  async function openPackages(page: Page) {
    const {name} = visitor.words.exercises.sets['cleanup-means'];
    const row = page.locator('li', {has: page.getByRole('heading', {name, exact: true})});
    await row.getByRole('button', {name}).click();
    await row.getByRole('button', {name: practice.packages}).click();
    const list = row.getByRole('region', {name: packages.title});
    await list.waitFor();
    return list;
  }

  async function download(page: Page, format: PackageFormat) {
    const waited = page.waitForEvent('download');
    await page.getByRole('button', {name: packages.formats[format].name, exact: true}).click();
    const file = await waited;
    return {name: file.suggestedFilename(), content: readFileSync(await file.path())};
  }

  it('is offered with what it holds, and each format is a file whose name says set, seed and language', async () => {
    const page = await visit(visitor, '/practice');
    const list = await openPackages(page);
    await list.getByText(packages.holds({held: choices.length, of: 12})).waitFor();
    const name = (format: string) => `iscsi-cleanup-means-4711-12-${visitor.locale}-${format}`;
    const gift = await download(page, 'gift');
    expect(gift.name).toBe(name('gift.txt'));
    expect(gift.content.toString('utf8').match(/^::/gm)).toHaveLength(choices.length);
    const anki = await download(page, 'anki');
    expect(anki.name).toBe(name('anki.txt'));
    expect(anki.content.toString('utf8').trimEnd().split('\n')).toHaveLength(4 + choices.length);
    const qti = await download(page, 'qti');
    expect(qti.name).toBe(name('qti.zip'));
    const items = unzipSync(qti.content);
    expect(Object.keys(items)).toHaveLength(1 + choices.length);
    for (const xml of Object.values(items)) expect(await faultOf(page, xml)).toBeNull();
    await list.getByLabel(packages.pass).fill('80');
    const scorm = await download(page, 'scorm');
    expect(scorm.name).toBe(name('scorm.zip'));
    files = unzipSync(scorm.content);
    expect(Object.keys(files).sort()).toEqual(['imsmanifest.xml', 'index.html', 'player.js', 'style.css']);
    expect(await faultOf(page, files['imsmanifest.xml']!)).toBeNull();
    expect(strFromU8(files['imsmanifest.xml']!)).toContain('<adlcp:masteryscore>80</adlcp:masteryscore>');
  });

  it('is answered half, left, gone on with and passed, as the platform hears it, and asks nobody else for anything', async () => {
    const {page, asked, complaints} = await openTab();
    await page.goto(origin);
    const half = Math.floor(choices.length / 2);
    await page.frameLocator('iframe').getByText(player.reported).waitFor();
    for (const [index, exercise] of choices.slice(0, half).entries())
      await answer(lessonOn(page), exercise, index !== 0);
    expect(await recordOn(page)).toMatchObject({status: 'incomplete', score: share(half - 1), exit: 'suspend'});

    // Left without a word, as windows are closed.
    await page.goto('about:blank');
    await page.goto(origin);
    await page.frameLocator('iframe').getByText(player.resumed).waitFor();
    const record = await recordOn(page);
    expect(record.suspended.length).toBeLessThan(mostSuspended);
    for (const exercise of choices.slice(half)) await answer(lessonOn(page), exercise, true);
    await lessonOn(page)
      .getByRole('heading', {name: practice.rightOfAll({right: choices.length - 1, all: choices.length})})
      .waitFor();
    await lessonOn(page).getByText(player.statuses.passed).waitFor();
    expect(await recordOn(page)).toMatchObject({
      status: 'passed',
      score: share(choices.length - 1),
      min: '0',
      max: '100',
    });
    await page.goto('about:blank');
    await page.goto(origin);
    await lessonOn(page).getByText(player.statuses.passed).waitFor();
    expect((await recordOn(page)).time).toMatch(/^\d{2,4}:\d\d:\d\d\.\d/);
    expect(asked.filter((address) => address.startsWith('http') && new URL(address).origin !== origin)).toEqual([]);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('is read anew when the platform kept something else, throws at nothing that a platform does, and fits a phone', async () => {
    const {page, complaints} = await openTab(360);
    await page.goto(origin);
    await lessonOn(page).locator('form').waitFor();
    const hostile = {
      strange: `{LMSInitialize: () => 'true', LMSGetValue: (name) => name === 'cmi.suspend_data' ? '1 x 9,9' : ({}), LMSSetValue: () => 'false', LMSCommit: () => 'false'}`,
      throwing: `{LMSInitialize: () => 'true', LMSGetValue() { throw 1 }, LMSSetValue() { throw 2 }, LMSCommit: 3, get LMSFinish() { throw 4 }}`,
    };
    for (const [kind, api] of Object.entries(hostile)) {
      await page.evaluate(`window.API = ${api}; document.querySelector('iframe').contentWindow.location.reload()`);
      const lesson = page.frameLocator('iframe');
      await lesson.getByText(kind === 'strange' ? player.notResumed : player.reported).waitFor();
      await answer(lessonOn(page), choices[0]!, true, false);
      await lesson.getByText(player.notTaken).waitFor();
    }
    expect(
      await lessonOn(page).evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
    ).toBe(0);
    // By itself, as by a double click.
    await page.goto(`${origin}/lesson/index.html`);
    await page.getByText(player.notReported).waitFor();
    expect(await barriersOn(page)).toEqual([]);
    await page.getByRole('radio').first().press('Space');
    expect(await page.getByRole('radio').first().isChecked()).toBe(true);
    await page.getByRole('radio').first().press('Enter');
    await page
      .getByRole('status')
      .getByText(new RegExp(`${player.chooseReason}|${practice.right}|${practice.wrong}`))
      .waitFor();
    expect(await barriersOn(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await page.close();
  });

  /** A tab of somebody who learns there, what it asks for, and what it complains of. */
  async function openTab(width = 1280) {
    const page = await browser.newPage({viewport: {width, height: 720}, locale: visitor.locale});
    const asked: string[] = [];
    const complaints: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    return {page, asked, complaints};
  }

  function share(right: number): string {
    return String(Math.round((10_000 * right) / choices.length) / 100);
  }

  /** Answers the item on screen, and goes on. */
  async function answer(lesson: Frame, exercise: ChoiceExercise, isRight: boolean, goesOn = true) {
    const [right = '', reason] = modelAnswer(exercise).split('~');
    const {options, second} = exercise;
    const first = options.findIndex(({id}) => (id === right) === isRight);
    await lesson.locator(`input[name=first][value="${first}"]`).check();
    if (second !== null) {
      const reasons = second.optionsAfter[options[first]!.id] ?? [];
      await lesson
        .locator(`input[name=reason][value="${isRight ? reasons.findIndex(({id}) => id === reason) : 0}"]`)
        .check();
    }
    await lesson.getByRole('button', {name: player.check}).click();
    await lesson
      .getByRole('status')
      .getByText(isRight ? practice.right : practice.wrong)
      .waitFor();
    expect(await lesson.locator('label[data-mark=right]').count()).toBeGreaterThan(0);
    if (goesOn) await lesson.locator('button.primary:visible').click();
  }
});

/** What a browser’s own parser says against a file of XML. */
function faultOf(page: Page, xml: Uint8Array): Promise<string | null> {
  return page.evaluate(
    (text) =>
      new DOMParser().parseFromString(text, 'application/xml').querySelector('parsererror')?.textContent ?? null,
    strFromU8(xml),
  );
}

function lessonOn(page: Page): Frame {
  return page.frames()[1]!;
}

/** What the platform keeps of the learner, as `platformPage` wrote it. */
interface LearnerRecord {
  readonly cmi: {
    readonly suspend_data: string;
    readonly core: {
      readonly lesson_status: string;
      readonly exit: string;
      readonly session_time: string;
      readonly score: {readonly raw: string; readonly min: string; readonly max: string};
    };
  };
}

async function recordOn(page: Page) {
  const kept = await page.evaluate(() => sessionStorage.getItem('record'));
  if (kept === null) throw new Error('the platform keeps nothing');
  const {core, suspend_data} = (JSON.parse(kept) as LearnerRecord).cmi;
  const {raw, min, max} = core.score;
  return {
    status: core.lesson_status,
    score: raw,
    min,
    max,
    exit: core.exit,
    time: core.session_time,
    suspended: suspend_data,
  };
}
