import {describe, expect, it} from 'vitest';
import {settled} from './settled.ts';
import {pagesOf} from './site.ts';
import {lightVisitors} from './visitors.ts';
import {visits} from './visits.ts';

const {visit} = visits();

/** From the smallest phone to the widest screen, on both sides of each width at which the pages change their form. */
const widths = [320, 360, 480, 600, 720, 768, 997, 1024, 1200, 1440, 1920] as const;

describe.each(lightVisitors)('At every width ($locale)', (visitor) => {
  it.each([...pagesOf(visitor.locale), '/404'])(
    '%s scrolls in no way but down, and no table is wider than its column',
    async (address) => {
      const page = await visit(visitor, address);
      await settled(page);
      const found: string[] = [];
      for (const width of widths) {
        await page.setViewportSize({width, height: 800});
        found.push(...(await page.evaluate(whatIsTooWide)).map((what) => `${width} px: ${what}`));
      }
      expect(found).toEqual([]);
    },
  );
});

/** Runs in the page. A table that is wider than its column is a fault even within a part that scrolls it. */
function whatIsTooWide(): readonly string[] {
  const {scrollWidth, clientWidth} = document.documentElement;
  const found = scrollWidth > clientWidth ? [`the page, by ${scrollWidth - clientWidth} px`] : [];
  // Texts that are said and not seen, and the shadow of a border, are no wider than this.
  const slack = 1;
  for (const table of document.querySelectorAll<HTMLTableElement>('main table')) {
    if (!table.checkVisibility()) continue;
    const name = (table.caption ?? table.querySelector('th'))?.textContent.trim().slice(0, 30) ?? '';
    const scroller = table.closest<HTMLElement>('[role="region"][tabindex="0"]');
    const column = (scroller ?? table).parentElement?.closest<HTMLElement>('.markdown, article, main');
    if (column == null) continue;
    const {right} = column.getBoundingClientRect();
    const ends = [table.getBoundingClientRect().right, scroller?.getBoundingClientRect().right ?? 0];
    const over = Math.round(Math.max(Math.max(...ends) - right, hiddenIn(scroller)));
    if (over > slack) found.push(`a table, by ${over} px: ${name}`);
  }
  return found;

  function hiddenIn(scroller: HTMLElement | null): number {
    return scroller === null ? 0 : scroller.scrollWidth - scroller.clientWidth;
  }
}
