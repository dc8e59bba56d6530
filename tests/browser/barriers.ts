import axe, {type AxeResults, type RunOptions} from 'axe-core';
import type {Page} from 'playwright-core';

/** WCAG 2.2 A and AA; and those of its rules that can hold in one theme and be broken in the other. */
const checked = {
  all: {type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']},
  colours: {type: 'rule', values: ['color-contrast', 'link-in-text-block']},
} as const satisfies Readonly<Record<string, RunOptions['runOnly']>>;

/**
 * What axe knows to be a barrier: `color-contrast: .badge; .option`, each rule that is broken, and where.
 *
 * @param within a selector; not given, the whole page is asked about
 */
export async function barriersOn(
  page: Page,
  {within, rules = 'all'}: {readonly within?: string; readonly rules?: keyof typeof checked} = {},
): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  // From the top, where the bar that stays there covers half of no button: axe would call such a one too small.
  await page.evaluate(() => {
    scrollTo({top: 0, behavior: 'instant'});
  });
  const options: RunOptions = {runOnly: checked[rules], resultTypes: ['violations']};
  const place = within === undefined ? 'document' : JSON.stringify(within);
  const {violations} = await page.evaluate<AxeResults>(`axe.run(${place}, ${JSON.stringify(options)})`);
  return violations.map(({id, nodes}) => `${id}: ${nodes.map(({target}) => target.join(' ')).join('; ')}`);
}
