import {describe, expect, it} from 'vitest';
import {families, familyIds, type FamilyId, type MachineId} from '../../src/spec/index.ts';
import {faintIn} from './faint.ts';
import {inOtherLanguage, lightVisitors, visitors} from './visitors.ts';
import {labOn, labWordsOf} from './lab.ts';
import {simulatorOn} from './simulator.ts';
import {inLanguage} from './site.ts';
import {hydrated, settled} from './settled.ts';
import {visits} from './visits.ts';

const {visit} = visits();

describe.each(visitors)('A reader who asked for less motion ($locale, $colorScheme)', (visitor) => {
  it('sees nothing move: no transition, no animation, no smooth scrolling', async () => {
    const page = await visit(visitor, '/cleanup', {reducedMotion: 'reduce'});
    const simulator = simulatorOn(page, visitor.words, 'cleanup');
    await simulator.take('M2-initiator-csmE-1');
    await simulator.refused.click();
    await simulator.root.locator('details li:visible').first().waitFor();
    expect(await page.evaluate(whatMoves)).toEqual([]);
  });
});

describe.each(visitors)('A reader with colours of their own ($locale, $colorScheme)', (visitor) => {
  it.each(['/', '/cleanup?run=1~cleanup~target~R1~M2-csmE-1', '/lab?s=cableCut&at=9', '/names', '/stuck-cleanup-wait'])(
    'sees no other at %s, and no words on a ground of their colour',
    async (address) => {
      // Colours that are on their way from one to another are nobody's.
      const page = await visit(visitor, address, {reducedMotion: 'reduce'});
      await page.emulateMedia({forcedColors: 'active'});
      await settled(page);
      expect(await page.evaluate(whatIsNotTheirs)).toEqual([]);
    },
  );
});

describe.each(lightVisitors)('A reader who chose the dark theme ($locale)', (visitor) => {
  it('has it in the other language too, and after a reload', async () => {
    const page = await visit(visitor, '/cleanup');
    const root = page.locator('html');
    const button = page.locator('.navbar button[class*=toggleButton]');
    // From what the system asks for by way of light to dark.
    while ((await root.getAttribute('data-theme-choice')) !== 'dark') await button.click();
    await page.goto(inLanguage(inOtherLanguage(visitor).locale, '/cleanup'));
    for (const open of ['in the other language', 'after a reload']) {
      await hydrated(page);
      expect(await root.getAttribute('data-theme'), open).toBe('dark');
      await page.reload();
    }
    await page.evaluate(() => {
      window.localStorage.clear();
    });
  });
});

describe.each(visitors)('On paper ($locale, $colorScheme)', (visitor) => {
  it.each(familyIds)('the %s page has its diagrams, dark on light, and none of its controls', async (family) => {
    const page = await visit(visitor, `/${family}`);
    await page.emulateMedia({media: 'print'});
    for (const machine of machinesOf(family)) {
      const {title, description} = visitor.words.machines[machine];
      const diagram = page.getByRole('img', {name: `${title} ${description}`, exact: true});
      expect(await diagram.isVisible()).toBe(true);
      expect(await diagram.evaluate(faintIn)).toEqual([]);
      const papers = await diagram
        .locator('.paper, .edge-label rect')
        .evaluateAll((all) => all.map((box) => getComputedStyle(box).fill));
      expect(new Set(papers)).toEqual(new Set(['rgb(255, 255, 255)']));
    }
    // The steps of a run are buttons on the screen and lines on paper.
    const controls = page.locator(':is(button, select, input, summary):not(ol *):visible');
    expect(await controls.allInnerTexts()).toEqual([]);
    expect(await page.locator('.navbar, .theme-doc-sidebar-container').filter({visible: true}).count()).toBe(0);
    const ink = await page
      .getByRole('main')
      .locator('p')
      .first()
      .evaluate((text) => getComputedStyle(text).color);
    expect(luminance(ink)).toBeLessThan(0.2);
  });
});

describe.each(lightVisitors)('The lab on paper ($locale)', (visitor) => {
  it('tells its run up to the step that is shown, and once', async () => {
    const page = await visit(visitor, '/lab?s=cableCut&at=9');
    const lab = labOn(page, labWordsOf(visitor));
    await lab.step(9).waitFor({state: 'attached'});
    await page.emulateMedia({media: 'print'});
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    const told = lab.root.locator('section').filter({
      has: page.getByRole('heading', {name: lab.words.page.runSoFar, exact: true}),
    });
    expect(await told.locator('li').filter({visible: true}).count()).toBe(9);
    // Its steps are buttons on the screen, in the log and in the row of dots.
    expect(await lab.root.locator('[data-step]').filter({visible: true}).count()).toBe(0);
  });
});

function machinesOf(family: FamilyId): ReadonlySet<MachineId> {
  return new Set(Object.values(families[family]));
}

/** Of `rgb(r, g, b)`, from 0 for black to 1 for white, near enough to tell ink from paper. */
function luminance(colour: string): number {
  const [red = NaN, green = NaN, blue = NaN] = (colour.match(/[\d.]+/g) ?? []).map((part) => Number(part) / 255);
  return 0.21 * red + 0.72 * green + 0.07 * blue;
}

/** Runs in the page: everything whose style would let it move, its pseudo-elements too. */
function whatMoves() {
  const moves = (style: CSSStyleDeclaration) =>
    (style.transitionProperty !== 'none' &&
      style.transitionDuration.split(', ').some((each) => parseFloat(each) > 0)) ||
    style.animationName !== 'none' ||
    style.scrollBehavior === 'smooth';
  return [...document.querySelectorAll('*')].flatMap((element) =>
    [undefined, '::before', '::after']
      .filter((part) => moves(getComputedStyle(element, part)))
      .map((part) => `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}${part ?? ''}`),
  );
}

/** Runs in the page, in forced colours: what has a colour that the reader did not choose, or would have a ground put behind it. */
function whatIsNotTheirs() {
  const sample = document.body.appendChild(document.createElement('i'));
  const resolved = (name: string) => {
    sample.style.color = name;
    return getComputedStyle(sample).color;
  };
  // What is translucent, as a mark of the reader's may be, is so over another of theirs.
  const solid = (colour: string) => colour.replace(/^rgba\((.*), [\d.]+\)$/, 'rgb($1)');
  const theirs = new Set(
    [
      'Canvas',
      'CanvasText',
      'GrayText',
      'Highlight',
      'HighlightText',
      'LinkText',
      'ButtonFace',
      'ButtonText',
      'ButtonBorder',
    ].map((name) => solid(resolved(name))),
  );
  const canvas = solid(resolved('Canvas'));
  sample.remove();
  const seen = (colour: string) => !/^rgba\(.*, 0\)$|^transparent$|^none$/.test(colour);
  const found = [...document.querySelectorAll('body *')].flatMap((element) => {
    // The mark of the site is a picture and keeps its own.
    if (!element.checkVisibility() || element.closest('.navbar__logo') !== null) return [];
    const style = getComputedStyle(element);
    const hasText = [...element.childNodes].some(
      (node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim() !== '',
    );
    const colours = [
      ...(hasText ? [['text', element instanceof SVGElement ? style.fill : style.color]] : []),
      ['ground', style.backgroundColor],
      ...(style.borderTopStyle === 'none' || style.borderTopWidth === '0px' ? [] : [['border', style.borderTopColor]]),
    ];
    const foreign = colours
      .filter(([, colour = '']) => seen(colour) && !theirs.has(solid(colour)))
      .map((each) => each.join(' '));
    if (hasText && style.forcedColorAdjust === 'auto' && solid(style.color) === canvas)
      foreign.push('words on their own colour');
    return foreign.map((what) => `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}: ${what}`);
  });
  return [...new Set(found)];
}
