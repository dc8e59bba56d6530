import {describe, expect, it} from 'vitest';
import {sayRefusal} from '../../src/say/run.ts';
import type {ClauseId} from '../../src/spec/index.ts';
import {stepLimit} from '../../src/run/linkText.ts';
import {type Refusal, writeRun} from '../../src/run/runLink.ts';
import {freshRun, type Run} from '../../src/run/run.ts';
import {inOtherLanguage, lightVisitors, visitors} from './visitors.ts';
import {shows} from './shows.ts';
import {runThrough, simulatorOn} from './simulator.ts';
import {hydrated} from './settled.ts';
import {visits} from './visits.ts';

const {visit} = visits();

const clauses = ['M2-target-csmE-1', 'M3-target-csmE-3', 'M2-target-csmI-1', 'M4-target-csmI-2'] as const;
const run = runThrough(...clauses);

describe.each(visitors)('A link ($locale, $colorScheme)', (visitor) => {
  it('is copied by a button and opens the same run at the same step', async () => {
    const page = await visit(visitor, `/cleanup?run=${writeRun(run)}`, {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const simulator = simulatorOn(page, visitor.words, 'cleanup');
    await simulator.step(2).click();
    await simulator.control('copyLink').click();
    await simulator.root.getByText(visitor.words.copying.copied, {exact: true}).waitFor();

    const link = await page.evaluate(() => navigator.clipboard.readText());
    const opened = await page.context().newPage();
    await opened.goto(link);
    await hydrated(opened);
    await shows(simulatorOn(opened, visitor.words, 'cleanup'), run, 2);
  });

  it('opens the same run in the other language, through the language switch', async () => {
    const page = await visit(visitor, '/cleanup');
    const simulator = simulatorOn(page, visitor.words, 'cleanup');
    const taken = runThrough('M2-initiator-csmE-1', 'M3-initiator-csmE-2', 'M2-initiator-csmI-1');
    for (const {clause} of taken.steps) await simulator.take(clause);
    await simulator.control('back').click();
    await shows(simulator, taken, 2);

    const other = inOtherLanguage(visitor);
    await page.locator(`.navbar a[lang="${other.locale}"]`).click();
    await page.locator(`html[lang="${other.locale}"]`).waitFor();
    await hydrated(page);
    await shows(simulatorOn(page, other.words, 'cleanup'), taken, 2);
  });

  it('stays as it can be read aloud in the other language, also when it came with each ~ escaped', async () => {
    const query = '?run=1~cleanup~initiator~R1~M2-csmE-1~M3-csmE-2&at=1';
    const page = await visit(visitor, `/cleanup${query.replaceAll('~', '%7E')}#simulator`);
    await expect.poll(() => new URL(page.url()).search).toBe(query);

    const other = inOtherLanguage(visitor);
    await page.locator(`.navbar a[lang="${other.locale}"]`).click();
    await page.locator(`html[lang="${other.locale}"]`).waitFor();
    await hydrated(page);
    await expect.poll(() => new URL(page.url()).search).toBe(query);
  });

  it('opens the same run in the other language by keyboard, with a click alone, and after going back', async () => {
    const page = await visit(visitor, '/cleanup');
    const simulator = simulatorOn(page, visitor.words, 'cleanup');
    const taken = runThrough('M2-initiator-csmE-1', 'M3-initiator-csmE-2', 'M2-initiator-csmI-1');
    const other = inOtherLanguage(visitor);
    const way = page.locator(`.navbar a[lang="${other.locale}"]`);
    for (const {clause} of taken.steps) await simulator.take(clause);
    await page.goBack();
    await shows(simulator, {...taken, steps: taken.steps.slice(0, 2)});
    // As a screen reader does it: nothing comes before the click.
    await way.evaluate((link: HTMLElement) => {
      link.click();
    });
    await page.locator(`html[lang="${other.locale}"]`).waitFor();
    await hydrated(page);
    await shows(simulatorOn(page, other.words, 'cleanup'), {...taken, steps: taken.steps.slice(0, 2)});

    await simulatorOn(page, other.words, 'cleanup').take('M2-initiator-csmI-1');
    await page.locator(`.navbar a[lang="${visitor.locale}"]`).focus();
    await page.keyboard.press('Enter');
    await page.locator(`html[lang="${visitor.locale}"]`).waitFor();
    await hydrated(page);
    await shows(simulator, taken);
  });
});

describe.each(lightVisitors)('A fragment that cannot be decoded ($locale)', (visitor) => {
  it.each(['/scenarios#%zz', '/cleanup#%E0%A4%A', '/lab#%', '/read-my-terminal#R1%'])(
    'opens the page all the same: %s',
    async (address) => {
      const page = await visit(visitor, address);
      await page.getByRole('heading', {level: 1}).waitFor();
      expect(new URL(page.url()).hash).toBe(address.slice(address.indexOf('#')).replaceAll('%', '%25'));
    },
  );

  it('leaves an open page as it is, and the simulator goes on', async () => {
    const page = await visit(visitor, '/cleanup');
    await page.evaluate(() => {
      window.location.hash = '#%zz';
    });
    await page.waitForURL((url) => url.hash === '#%25zz');
    const simulator = simulatorOn(page, visitor.words, 'cleanup');
    await simulator.take('M2-initiator-csmE-1');
    await shows(simulator, runThrough('M2-initiator-csmE-1'));
  });
});

const markup = '<img src=x onerror=alert(1)>';
const long = 'x'.repeat(100_000);
/** As much of a reader’s text as a sentence quotes. */
const longQuoted = `${'x'.repeat(40)}…`;
const kept = runThrough('M2-initiator-csmE-1');
const loop: readonly [ClauseId, ClauseId] = ['M2-initiator-csmE-1', 'M3-initiator-csmE-1'];
const loops = runThrough(loop[0], ...Array.from({length: stepLimit - 1}, (_, index) => loop[(index + 1) % 2]!));

interface WrongLink {
  readonly title: string;
  readonly query: string;
  readonly run?: Run;
  readonly refusal: Refusal;
}

// prettier-ignore
const wrongLinks: readonly WrongLink[] = [
  {title: 'of another version',          query: 'run=2~cleanup~initiator~R1~M2-csmE-1',              refusal: {kind: 'version', found: '2'}},
  {title: 'of another machine',          query: 'run=1~session~target~Q1~N1-1',                      refusal: {kind: 'family', found: 'session', expected: 'cleanup'}},
  {title: 'with an impossible step',     query: 'run=1~cleanup~initiator~R1~M2-csmE-1~M4-csmI-1',    run: kept, refusal: {kind: 'impossibleStep', number: 2, found: 'M4-csmI-1', reason: {kind: 'otherMeans', transition: 'M4', means: 'csmI', held: 'csmE'}}},
  {title: 'with a step of no machine',   query: 'run=1~cleanup~initiator~R1~M2-csmE-1~M9-1',         run: kept, refusal: {kind: 'unknownStep', number: 2, found: 'M9-1'}},
  {title: 'cut off in a step',           query: 'run=1~cleanup~initiator~R1~M2-csmE-1~M3-cs',        run: kept, refusal: {kind: 'unknownStep', number: 2, found: 'M3-cs'}},
  {title: 'with markup for a step',      query: `run=1~cleanup~initiator~R1~M2-csmE-1~${markup}`,    run: kept, refusal: {kind: 'unknownStep', number: 2, found: markup}},
  {title: 'with markup for a version',   query: `run=${markup}`,                                     refusal: {kind: 'version', found: markup}},
  {title: 'with markup for a role',      query: `run=1~cleanup~${markup}~R1`,                        refusal: {kind: 'role', found: markup}},
  {title: 'with markup for a state',     query: `run=1~cleanup~initiator~${markup}`,                 refusal: {kind: 'state', found: markup}},
  {title: 'of 100,000 characters',       query: `run=${long}`,                                       refusal: {kind: 'version', found: longQuoted}},
  {title: 'with a step of 100,000',      query: `run=1~cleanup~initiator~R1~M2-csmE-1~${long}`,      run: kept, refusal: {kind: 'unknownStep', number: 2, found: longQuoted}},
  {title: 'of 10,000 steps',             query: `run=1~cleanup~initiator~R1${'~M2-csmE-1~M3-csmE-1'.repeat(5_000)}`, run: loops, refusal: {kind: 'tooLong', limit: stepLimit}},
  {title: 'of `__proto__` for a version', query: 'run=__proto__',                                    refusal: {kind: 'version', found: '__proto__'}},
  {title: 'of `__proto__` for a machine', query: 'run=1~__proto__~initiator~R1',                     refusal: {kind: 'family', found: '__proto__', expected: 'cleanup'}},
  {title: 'of `__proto__` for a role',   query: 'run=1~cleanup~__proto__~R1',                        refusal: {kind: 'role', found: '__proto__'}},
  {title: 'of `__proto__` for a state',  query: 'run=1~cleanup~initiator~__proto__',                 refusal: {kind: 'state', found: '__proto__'}},
  {title: 'of `constructor` for a step', query: 'run=1~cleanup~initiator~R1~constructor',            refusal: {kind: 'unknownStep', number: 1, found: 'constructor'}},
  {title: 'of percent garbage',          query: 'run=%E0%A4%A&at=%ZZ',                               refusal: {kind: 'version', found: '\uFFFD%A'}},
  {title: 'with a lone percent',         query: 'run=1~cleanup~initiator~R1~M2-csmE-1~%&%=%',        run: kept, refusal: {kind: 'unknownStep', number: 2, found: '%'}},
];

// A sentence has a language, but no theme.
describe.each(lightVisitors)('A wrong link ($locale)', (visitor) => {
  it.each(wrongLinks)('$title: what is possible is played, and a sentence says what is not', async (wrong) => {
    const page = await visit(visitor, `/cleanup?${wrong.query}`);
    const simulator = simulatorOn(page, visitor.words, 'cleanup');
    const possible = wrong.run ?? freshRun('cleanup', 'initiator');
    await shows(simulator, possible);
    const refusal = simulator.root.getByRole('alert');
    expect(await refusal.innerText()).toBe(sayRefusal(visitor.words, wrong.refusal, possible.steps.length));
    expect(await page.locator('img[src=x]').count()).toBe(0);

    // And the page goes on: the next click gives a run without a refusal, unless it is full.
    if (possible.steps.length >= stepLimit) return;
    const next = possible.steps.length === 0 ? 'M2-initiator-csmE-1' : 'M3-initiator-csmE-2';
    await simulator.take(next);
    const steps = [...possible.steps, ...runThrough(next).steps];
    await shows(simulator, {...possible, steps});
    await refusal.waitFor({state: 'detached'});
  });

  it.each(['9999', '-1', '1e0', '', markup, '__proto__'])(
    'with the odd place “%s” shows the end of its run',
    async (place) => {
      const page = await visit(visitor, `/cleanup?run=${writeRun(run)}&at=${place}`);
      await shows(simulatorOn(page, visitor.words, 'cleanup'), run);
    },
  );
});
