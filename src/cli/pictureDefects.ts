import type {Page} from 'playwright-core';

/** What a reader would complain about in a picture: hidden, touching or overflowing text. One phrase each. */
export async function faultsOf(board: Page, svg: string): Promise<readonly string[]> {
  await board.evaluate((markup) => {
    document.body.innerHTML = markup;
  }, svg);
  return board.evaluate(inPage);
}

/** Runs in the browser, so it can use nothing from this module. */
function inPage(): string[] {
  const picture = document.querySelector('svg');
  if (picture === null) return ['there is no picture'];
  const {width, height} = picture.viewBox.baseVal;
  const boxes = [...picture.querySelectorAll('.state, .edge-label')].map((element) => ({
    name: element.getAttribute('data-state') ?? `the label ${element.getAttribute('data-transition') ?? ''}`,
    transition: element.getAttribute('data-transition'),
    rect: DOMRect.fromRect(element.querySelector('rect')?.getBBox()),
    texts: [...element.querySelectorAll('text')].map((text) => DOMRect.fromRect(text.getBBox())),
  }));
  const lines = [...picture.querySelectorAll('.edge')].map((element) => {
    const path = element.querySelector('path');
    const length = path?.getTotalLength() ?? 0;
    const steps = Array.from({length: Math.floor(length)}, (_, step) => path?.getPointAtLength(step) ?? new DOMPoint());
    // The ends of a line lie on the borders of boxes.
    return {
      transition: element.getAttribute('data-transition'),
      ends: steps.filter((_, step) => step === 0 || step === steps.length - 1),
      points: steps.slice(2, -2),
    };
  });

  function overlap(a: DOMRect, b: DOMRect): boolean {
    return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
  }

  function covers({left, right, top, bottom}: DOMRect, {x, y}: DOMPoint, beside: number): boolean {
    return x > left - beside && x < right + beside && y > top - 2 && y < bottom + 2;
  }

  const faults: string[] = [];
  boxes.forEach(({name, transition, rect, texts}, index) => {
    if (rect.left < 0 || rect.top < 0 || rect.right > width || rect.bottom > height)
      faults.push(`${name} is outside the picture`);
    for (const text of texts) {
      if (text.left < rect.left || text.right > rect.right || text.top < rect.top || text.bottom > rect.bottom) {
        faults.push(`${name} is too long for its box`);
      }
    }
    for (const other of boxes.slice(index + 1)) {
      if (overlap(rect, other.rect)) faults.push(`${name} and ${other.name} overlap`);
    }
    for (const line of lines) {
      const isOwn = line.transition === transition || line.ends.some((end) => covers(rect, end, 2));
      if (!isOwn && line.points.some((point) => covers(rect, point, 5)))
        faults.push(`${line.transition ?? ''} runs into ${name}`);
    }
  });
  return faults;
}
