import axe, {type AxeResults, type RunOptions} from 'axe-core';
import type {Page} from 'playwright-core';

const checked: RunOptions = {
  runOnly: {type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']},
  resultTypes: ['violations'],
};

/**
 * What axe knows to be a barrier (WCAG 2.2 A and AA): `color-contrast: .badge; .option`, each rule that is broken, and where.
 *
 * @param within a selector; not given, the whole page is asked about
 */
export async function barriersOn(page: Page, within?: string): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  // From the top, where the bar that stays there covers half of no button: axe would call such a one too small.
  await page.evaluate(() => {
    scrollTo({top: 0, behavior: 'instant'});
  });
  const place = within === undefined ? 'document' : JSON.stringify(within);
  const {violations} = await page.evaluate<AxeResults>(`axe.run(${place}, ${JSON.stringify(checked)})`);
  return violations.map(({id, nodes}) => `${id}: ${nodes.map(({target}) => target.join(' ')).join('; ')}`);
}
