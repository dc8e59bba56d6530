import type {Page} from 'playwright-core';

/**
 * What a reader would complain about in a picture, one phrase each: hidden, touching or overflowing text, two lines that
 * look like one, a label that hides its line, and a key that would have no place.
 */
export async function faultsOf(board: Page, svg: string): Promise<readonly string[]> {
  await board.evaluate((markup) => {
    document.body.innerHTML = markup;
  }, svg);
  return board.evaluate(inPage, {
    betweenPorts: 24,
    // `3–7`, as `lightUp` draws it; before the label of a loop, which has one clause, `1`.
    key: {width: 33, ofLoop: 17, height: 17},
    lineSeen: 8,
  });
}

interface Least {
  readonly betweenPorts: number;
  readonly key: {readonly width: number; readonly ofLoop: number; readonly height: number};
  readonly lineSeen: number;
}

/** Runs in the browser, so it can use nothing from this module. */
function inPage({betweenPorts, key, lineSeen}: Least): string[] {
  const picture = document.querySelector('svg');
  if (picture === null) return ['there is no picture'];
  const {width, height} = picture.viewBox.baseVal;
  const boxes = [...picture.querySelectorAll('.state, .edge-label, .band-name')].map((element) => {
    const texts = [...element.querySelectorAll('text'), ...(element instanceof SVGTextElement ? [element] : [])];
    const rect = element.querySelector('rect') ?? element;
    const state = element.getAttribute('data-state');
    const transition = element.getAttribute('data-transition');
    return {
      name: state ?? (transition === null ? 'the name of the band' : `the label ${transition}`),
      state,
      transition,
      key: element.getAttribute('data-key'),
      rect: DOMRect.fromRect(rect instanceof SVGGraphicsElement ? rect.getBBox() : undefined),
      texts: texts.map((text) => DOMRect.fromRect(text.getBBox())),
    };
  });
  const states = boxes.filter(({state}) => state !== null);
  const lines = [...picture.querySelectorAll('.edge')].map((element) => {
    const transition = element.getAttribute('data-transition') ?? '';
    const path = element.querySelector('path');
    const length = path?.getTotalLength() ?? 0;
    const steps = Array.from({length: Math.floor(length)}, (_, step) => path?.getPointAtLength(step) ?? new DOMPoint());
    const head = DOMRect.fromRect(element.querySelector<SVGGraphicsElement>('.edge-head')?.getBBox());
    const [start, end] = [path?.getPointAtLength(0), path?.getPointAtLength(length)];
    // The ends of a line lie on the borders of boxes; its head may be drawn for itself.
    return {
      transition,
      head,
      ports: [start, end].flatMap((point) => {
        const box = point && states.find(({rect}) => covers(rect, point, 2, 11));
        return point && box ? [{state: box.state, x: point.x, isBeside: covers(box.rect, point, 11, -3)}] : [];
      }),
      ends: steps.filter((_, step) => step === 0 || step === steps.length - 1),
      points: steps.slice(2, -2),
    };
  });

  function overlap(a: DOMRect, b: DOMRect): boolean {
    return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
  }

  function covers({left, right, top, bottom}: DOMRect, {x, y}: DOMPoint, beside: number, above: number): boolean {
    return x > left - beside && x < right + beside && y > top - above && y < bottom + above;
  }

  const faults: string[] = [];
  boxes.forEach(({name, transition, key: place, rect, texts}, index) => {
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
      const isOwn = line.transition === transition || line.ends.some((end) => covers(rect, end, 2, 11));
      if (!isOwn && line.points.some((point) => covers(rect, point, 5, 2)))
        faults.push(`${line.transition} runs into ${name}`);
      if (transition !== null && overlap(rect, line.head)) faults.push(`${name} hides the head of ${line.transition}`);
    }

    const own = lines.find((line) => line.transition === transition);
    const isLoop = own?.ports.every(({isBeside}) => isBeside) ?? false;
    if (own !== undefined) {
      const hidden = own.points.map((point) => covers(rect, point, 0, 0));
      const [first, last] = [hidden.indexOf(true), hidden.lastIndexOf(true)];
      if (isLoop && first >= 0) faults.push(`${name} hides a side of its loop`);
      if (first >= 0 && Math.min(first, hidden.length - 1 - last) < lineSeen)
        faults.push(`${name} leaves its line no end`);
      if (!own.points.some((point) => covers(rect, point, 8, 8))) faults.push(`${name} is away from its line`);
    }

    if (place !== null) {
      const [x = NaN, y = NaN] = place.split(' ').map(Number);
      const keyWidth = isLoop ? key.ofLoop : key.width;
      const cap = new DOMRect(x - keyWidth / 2, y - key.height / 2, keyWidth, key.height);
      if (cap.left < 0 || cap.right > width) faults.push(`the key of ${name} is outside the picture`);
      for (const other of boxes) {
        if (other.transition !== transition && overlap(cap, other.rect))
          faults.push(`the key of ${name} is on ${other.name}`);
      }
    }
  });
  for (const {state} of states) {
    const ports = lines.flatMap(({transition, ports: all}) =>
      all.filter((port) => port.state === state && !port.isBeside).map(({x}) => ({transition, x})),
    );
    ports.forEach(({transition, x}, index) => {
      for (const other of ports.slice(index + 1)) {
        if (Math.abs(x - other.x) < betweenPorts)
          faults.push(`${transition} and ${other.transition} look like one line at ${state}`);
      }
    });
  }
  return faults;
}
