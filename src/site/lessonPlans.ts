import type {RunLocation} from '../widgets/parts/RunLocation.ts';
import type {LessonPlan} from '../widgets/present/Lesson.tsx';

/**
 * The plans of the page of lesson plans, of each table below its heading: so the notes of a presenter have what the page
 * says, and nobody writes it twice.
 *
 * @param page as it was built
 * @param placeOf the place that an address leads to, null when it leads to another page
 */
export function lessonPlans(page: Document, placeOf: (href: string) => RunLocation | null): readonly LessonPlan[] {
  return [...page.querySelectorAll('table')].flatMap((table) => {
    const heading = headingBefore(table);
    if (heading === null) return [];
    const rows = [...table.querySelectorAll('tbody tr')].flatMap((row) => {
      const [minutes, show, ask] = row.querySelectorAll('td');
      if (minutes === undefined || show === undefined || ask === undefined) return [];
      return [
        {
          minutes: textOf(minutes),
          show: [...show.childNodes].map((node) => ({
            text: textOf(node),
            place: node instanceof Element ? placeOf(node.getAttribute('href') ?? '') : null,
          })),
          ask: withoutLinks(ask).innerHTML,
        },
      ];
    });
    return [{id: heading.id, title: textOf(withoutLinks(heading, 'a.hash-link')), rows}];
  });
}

function headingBefore(table: Element): Element | null {
  for (let each = table.previousElementSibling; each !== null; each = each.previousElementSibling)
    if (each.tagName === 'H2') return each;
  return null;
}

/** A window with notes leads nowhere: what was a link there is its text, or nothing at all. */
function withoutLinks(element: Element, gone = ''): Element {
  // A clone of an element is one.
  const copy = element.cloneNode(true) as Element;
  for (const link of copy.querySelectorAll('a')) {
    if (gone !== '' && link.matches(gone)) link.remove();
    else link.replaceWith(...link.childNodes);
  }
  return copy;
}

function textOf(node: Node): string {
  return node.textContent ?? '';
}
