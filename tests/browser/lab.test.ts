import {describe, expect, it} from 'vitest';
import {stepLimit} from '../../src/run/linkText.ts';
import {type LabRefusal, readLabRun, writeLabRun} from '../../src/lab/run/labLink.ts';
import {type LabRun, playRun, worldAfter} from '../../src/lab/run/labRun.ts';
import {sayLabRefusal, sayWhyNotNow} from '../../src/say/lab.ts';
import {candidatesIn} from '../../src/lab/world/actions.ts';
import {deliverAll} from '../../src/lab/run/deliverAll.ts';
import {openingOf, scenarioLink, scenarioRun, scenarios} from '../../src/lab/scenarios/scenarios.ts';
import {isReached, waysFrom} from '../../src/lab/run/ways.ts';
import {defaultSettings, startWorld} from '../../src/lab/world/world.ts';
import {roles} from '../../src/spec/index.ts';
import {keepsFocus, tabTo} from './focus.ts';
import {labOn, labWordsOf} from './lab.ts';
import {labShows} from './labShows.ts';
import {inOtherLanguage, lightVisitors} from './visitors.ts';
import {visits} from './visits.ts';

const {visit} = visits();

/** Not begun yet. */
const ownRun = '/lab?run=1~erl0.max1.wait2.retain20';
const login = 'connect-newSession~deliver-a-target~deliver-a-initiator~deliver-a-target~accept-a~deliver-a-initiator';
const loggedIn = readLabRun(`1~erl0.max1.wait2.retain20~${login}`).run;
const reset = readLabRun(`${writeLabRun(loggedIn)}~reset-a`);
const failed = readLabRun(`${writeLabRun(reset.run)}~deliver-a-initiator`).run;

describe.each(lightVisitors)('In the lab ($locale)', (visitor) => {
  const words = labWordsOf(visitor);
  const {page: labels} = words;

  it('a scenario is played forward, back and by a jump in the log', async () => {
    const page = await visit(visitor, ownRun);
    const lab = labOn(page, words);
    await lab.scenarios.click();
    await lab.scenario(words.scenarios.plainLife.title).click();
    const run = scenarioRun('plainLife');
    const from = openingOf('plainLife')?.steps ?? 0;
    await labShows(lab, run, from);
    await lab.root.getByText(words.scenarios.plainLife.context).waitFor();
    for (let at = from + 1; at <= run.actions.length; at += 1) {
      await lab.root.getByRole('button', {name: labels.next('')}).click();
      await labShows(lab, run, at);
    }
    await lab.control('back').click();
    await labShows(lab, run, run.actions.length - 1);
    await lab.step(1).click();
    await labShows(lab, run, 1);
    await page.goBack();
    await labShows(lab, run, run.actions.length - 1);
  });

  it('a scenario is found and taken by keyboard alone, and Esc leaves everything as it was', async () => {
    const page = await visit(visitor, '/lab?s=cableCut&at=9');
    const lab = labOn(page, words);
    const field = lab.root.getByRole('combobox', {name: labels.findScenario});
    // The focus follows the list a moment later: a key that comes before would be the button’s.
    const focused = field.and(page.locator(':focus'));
    await lab.scenarios.focus();
    await page.keyboard.press('Enter');
    await focused.waitFor();
    await page.keyboard.press('Escape');
    await field.waitFor({state: 'detached'});
    await expect.poll(() => lab.scenarios.evaluate((button) => button === document.activeElement)).toBe(true);
    await labShows(lab, scenarioRun('cableCut'), 9);

    await page.keyboard.press('Enter');
    await focused.waitFor();
    await page.keyboard.type('N11');
    await expect.poll(() => lab.root.getByRole('option').count()).toBe(1);
    await page.keyboard.press('Enter');
    await labShows(lab, scenarioRun('sessionReinstatedMidway'), openingOf('sessionReinstatedMidway')?.steps ?? 0);
    expect(await lab.scenarios.innerText()).toContain(words.scenarios.sessionReinstatedMidway.title);
  });

  it('what set a session up is one press away, and plays', async () => {
    const page = await visit(visitor, '/lab?s=cableCut&at=9');
    const lab = labOn(page, words);
    await lab.root
      .getByRole('list', {name: labels.log})
      .getByRole('button', {name: labels.playSetUp(6)})
      .click();
    await expect.poll(() => lab.spoken.innerText()).toContain('2. ');
    await lab.root.getByRole('button', {name: labels.pause}).click();
  });

  it('a row of the sequence leads to its step', async () => {
    const page = await visit(visitor, '/lab?s=cableCut&at=9');
    const lab = labOn(page, words);
    await lab.root.getByRole('tab', {name: labels.sequence}).click();
    await lab.root.locator('[data-row="7"]').focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => new URL(page.url()).search).toBe('?s=cableCut&at=7');
    await expect.poll(() => page.locator('.sequence .band.now').getAttribute('data-step')).toBe('7');
  });

  it('the ends of the sequence keep their names in sight while it is scrolled', async () => {
    const page = await visit(visitor, '/lab?s=sessionReinstatedMidway&at=20');
    const lab = labOn(page, words);
    await lab.root.getByRole('tab', {name: labels.sequence}).click();
    const view = lab.root.getByRole('tabpanel');
    await expect.poll(() => view.evaluate(({scrollTop}) => scrollTop)).toBeGreaterThan(100);
    for (const name of roles.map((side) => words.lab.sequence.participants[side])) {
      const seen = await view
        .getByText(name, {exact: true})
        .first()
        .evaluate((element) => {
          const {left, top, width, height} = element.getBoundingClientRect();
          return element.contains(document.elementFromPoint(left + width / 2, top + height / 2));
        });
      expect(seen, name).toBe(true);
    }
  });

  it('a scenario has a short address at every step, and a long link leads to the same, in both languages', async () => {
    const run = scenarioRun('cableCut');
    const page = await visit(visitor, '/lab?s=cableCut&at=9');
    const lab = labOn(page, words);
    await labShows(lab, run, 9);
    await lab.control('back').click();
    await labShows(lab, run, 8);
    await expect.poll(() => new URL(page.url()).search).toBe('?s=cableCut&at=8');
    await page.goBack();
    await labShows(lab, run, 9);
    await page.goForward();
    await labShows(lab, run, 8);

    const other = inOtherLanguage(visitor);
    await page.locator(`.navbar a[lang="${other.locale}"]`).click();
    await page.locator(`html[lang="${other.locale}"]`).waitFor();
    await labShows(labOn(page, labWordsOf(other)), run, 8);

    const long = await visit(visitor, `/lab?run=${scenarioLink(scenarios.cableCut)}&at=9`);
    await labShows(labOn(long, words), run, 9);
    await labOn(long, words).control('back').click();
    await labShows(labOn(long, words), run, 8);
    await expect.poll(() => new URL(long.url()).search).toBe('?s=cableCut&at=8');
  });

  it.each(['/lab?s=cablecut&at=9', '/lab?s=__proto__'])(
    'a link to a scenario that is none begins anew, and a sentence says why: %s',
    async (address) => {
      const page = await visit(visitor, address);
      const lab = labOn(page, words);
      const found = new URL(page.url()).searchParams.get('s') ?? '';
      expect(await lab.root.getByRole('alert').innerText()).toBe(sayLabRefusal(words, {kind: 'scenario', found}, 0));
      await lab.openActions();
      await lab.action(loggedIn.actions[0]!).click();
      await labShows(lab, {...loggedIn, actions: loggedIn.actions.slice(0, 1)});
      await lab.root.getByRole('alert').waitFor({state: 'detached'});
    },
  );

  it.each(['999', '-1', '', 'x'.repeat(5_000), '__proto__'])(
    'a link to a step that a scenario does not have (“%.9s”) shows its last, and a sentence says why',
    async (at) => {
      const run = scenarioRun('cableCut');
      const page = await visit(visitor, `/lab?s=cableCut&at=${at}`);
      const lab = labOn(page, words);
      await labShows(lab, run);
      const limit = run.actions.length;
      expect(await lab.root.getByRole('alert').innerText()).toBe(sayLabRefusal(words, {kind: 'place', limit}, limit));
      await lab.step(7).click();
      await labShows(lab, run, 7);
      await lab.root.getByRole('alert').waitFor({state: 'detached'});
    },
  );

  it('every button of a life is there to press: connect, deliver, accept, reset, deliver all', async () => {
    const page = await visit(visitor, ownRun);
    const lab = labOn(page, words);
    const {settings, actions} = reset.run;
    for (const [index, action] of actions.entries()) {
      if (action.do !== 'deliver') await lab.openActions();
      await (action.do === 'deliver' ? lab.deliver.first() : lab.action(action)).click();
      await labShows(lab, {settings, actions: actions.slice(0, index + 1)});
    }
    await lab.deliverAll.click();
    const deliveries = deliverAll(worldAfter(reset.played, actions.length), stepLimit);
    expect(deliveries).toHaveLength(2);
    await labShows(lab, {settings, actions: [...actions, ...deliveries]});
    expect(await lab.deliver.count()).toBe(0);
  });

  it('an action at an earlier step replaces what came after, and says so; the browser brings it back', async () => {
    const page = await visit(visitor, `/lab?run=${writeLabRun(failed)}&at=6`);
    const lab = labOn(page, words);
    await lab.root.getByText(labels.replacesShort({first: 7, last: 8})).waitFor();
    const cut = {do: 'cut', wire: 'a'} as const;
    await lab.openActions();
    await lab.action(cut).click();
    await labShows(lab, {...loggedIn, actions: [...loggedIn.actions, cut]});
    await page.goBack();
    await labShows(lab, failed, 6);
  });

  it('a copied link opens the same run in the other language', async () => {
    const page = await visit(visitor, `/lab?run=${writeLabRun(failed)}`, {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const lab = labOn(page, words);
    await lab.step(7).click();
    await lab.control('copyLink').click();
    await lab.root.getByText(words.table.copying.copied, {exact: true}).waitFor();
    const {pathname, search, hash} = new URL(await page.evaluate(() => navigator.clipboard.readText()));
    const other = inOtherLanguage(visitor);
    const opened = await visit(other, `${pathname.replace(/^\/zh-Hans/, '')}${search}${hash}`);
    await labShows(labOn(opened, labWordsOf(other)), failed, 7);
  });

  it('a reader without a mouse connects, delivers and goes back, and keeps their place', async () => {
    const page = await visit(visitor, `${ownRun}#lab`);
    const lab = labOn(page, words);
    const first: LabRun = {...loggedIn, actions: loggedIn.actions.slice(0, 1)};
    const second: LabRun = {...loggedIn, actions: loggedIn.actions.slice(0, 2)};
    await tabTo(page, lab.root.getByRole('button', {name: labels.actOn(labels.columns.initiator), exact: true}));
    await page.keyboard.press('Enter');
    await tabTo(page, lab.root.getByRole('dialog').getByRole('button').first());
    await page.keyboard.press('Enter');
    await labShows(lab, first);
    await keepsFocus(page, lab.root);
    await tabTo(page, lab.deliver.first());
    await page.keyboard.press('Space');
    await labShows(lab, second);
    await keepsFocus(page, lab.root);
    await tabTo(page, lab.control('back'));
    await page.keyboard.press('Enter');
    await labShows(lab, second, 1);
    await keepsFocus(page, lab.root);
  });

  it('what is not possible stands one click away, each with its reason and its section', async () => {
    const page = await visit(visitor, ownRun);
    const lab = labOn(page, words);
    await lab.openActions();
    await lab.refused('initiator').click();
    const refused = candidatesIn(startWorld(defaultSettings)).filter(
      ({action, whyNotNow}) => action.do === 'connect' && whyNotNow !== null,
    );
    expect(refused.length).toBeGreaterThan(0);
    for (const {whyNotNow} of refused) {
      const reason = lab.root
        .getByRole('listitem')
        .filter({hasText: sayWhyNotNow(words, whyNotNow!)})
        .first();
      await reason.waitFor();
      expect(await reason.getByRole('link').first().getAttribute('href')).toContain('rfc7143');
    }
  });

  it('“What now?” finds a way back to LOGGED_IN and plays it', async () => {
    const page = await visit(visitor, `/lab?run=${writeLabRun(failed)}`);
    const lab = labOn(page, words);
    const ways = waysFrom(playRun(failed).steps.at(-1)!.world).filter(({legs}) => legs !== null && legs.length > 0);
    // One card is shown for each goal and driver.
    const shown = new Set(ways.map(({goal, driver}) => `${goal} ${driver}`)).size;
    await lab.whatNow.click();
    await lab.root
      .getByRole('status')
      .filter({hasText: labels.waysFound(shown)})
      .waitFor();
    await lab.root
      .getByRole('group', {name: `${words.lab.goals.loggedIn}: ${words.lab.drivers.initiator}`})
      .getByRole('button', {name: labels.playWay})
      .click();
    await lab.root.getByRole('button', {name: labels.playWay}).first().waitFor({state: 'detached'});
    // The address follows the page a moment later.
    const inAddress = () => readLabRun(new URL(page.url()).searchParams.get('run')).played.steps;
    await expect.poll(() => inAddress().length).toBeGreaterThan(failed.actions.length);
    await expect.poll(() => isReached(inAddress().at(-1)!.world, 'loggedIn')).toBe(true);
  });

  it('the run is drawn as a sequence diagram, and its Mermaid text can be copied', async () => {
    const page = await visit(visitor, `/lab?run=${scenarioLink(scenarios.plainLife)}`, {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const lab = labOn(page, words);
    await lab.root.getByRole('tab', {name: labels.sequence}).click();
    await lab.root.getByRole('img', {name: words.lab.sequence.title}).waitFor();
    await lab.root.getByRole('button', {name: words.table.diagram.copyMermaid}).click();
    await lab.root.getByText(words.table.copying.copied, {exact: true}).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^sequenceDiagram\n/);
  });

  const markup = '<img src=x onerror=alert(1)>';
  const prefix = '1~erl0.max1.wait2.retain20~connect-newSession';
  const wrongLinks: readonly {title: string; run: string; kept: number; refusal: LabRefusal}[] = [
    {title: 'of another version', run: '9~x', kept: 0, refusal: {kind: 'version', found: '9'}},
    {title: 'with markup for settings', run: `1~${markup}`, kept: 0, refusal: {kind: 'settings', found: markup}},
    {
      title: 'with markup for a step',
      run: `${prefix}~${markup}`,
      kept: 1,
      refusal: {kind: 'unknownStep', number: 2, found: markup},
    },
    {
      title: 'with a step of no kind',
      run: `${prefix}~__proto__`,
      kept: 1,
      refusal: {kind: 'unknownStep', number: 2, found: '__proto__'},
    },
  ];

  it.each(wrongLinks)(
    'a link $title is played as far as it goes, and a sentence says why',
    async ({run, kept, refusal}) => {
      const page = await visit(visitor, `/lab?run=${run}`);
      const lab = labOn(page, words);
      expect(await lab.root.getByRole('alert').innerText()).toBe(sayLabRefusal(words, refusal, kept));
      await lab.step(kept).waitFor();
      expect(await page.locator('img[src=x]').count()).toBe(0);
      if (kept === 0) await lab.openActions();
      await (kept === 0 ? lab.action(loggedIn.actions[0]!) : lab.deliver.first()).click();
      await labShows(lab, {...loggedIn, actions: loggedIn.actions.slice(0, kept + 1)});
      await lab.root.getByRole('alert').waitFor({state: 'detached'});
    },
  );

  it('without JavaScript it says what it needs and where to read instead', async () => {
    const page = await visit(visitor, '/lab', {javaScriptEnabled: false});
    const link = page.getByRole('link', {name: labels.scenariosAsText, exact: true});
    expect(await link.getAttribute('href')).toMatch(/\/scenarios$/);
    expect(await page.getByRole('main').locator(':is(button, select, input):visible').count()).toBe(0);
  });
});
