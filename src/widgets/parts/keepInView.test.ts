// @vitest-environment happy-dom
import {beforeEach, describe, expect, it} from 'vitest';
import {keepInView} from './keepInView.ts';

/** A list of 100 pixels at the top of the page, and its current step between these heights. */
function listWith(top: number, bottom: number): HTMLElement {
  document.body.innerHTML = '<ol><li>first</li><li><button aria-current="step">current</button></li></ol>';
  const list = document.querySelector('ol')!;
  list.getBoundingClientRect = () => new DOMRect(0, 0, 10, 100);
  document.querySelectorAll('li')[1]!.getBoundingClientRect = () => new DOMRect(0, top, 10, bottom - top);
  list.scrollTop = 50;
  return list;
}

describe('A list of steps', () => {
  beforeEach(() => {
    document.body.innerHTML = '';
  });

  it.each([
    {where: 'is in view', top: 10, bottom: 40, scrolled: 50},
    {where: 'is below', top: 110, bottom: 130, scrolled: 80},
    {where: 'is above', top: -20, bottom: 0, scrolled: 30},
    {where: 'is below and taller than the list', top: 60, bottom: 260, scrolled: 110},
  ])('scrolls so far that the current step is seen from its top, when it $where', ({top, bottom, scrolled}) => {
    const list = listWith(top, bottom);
    keepInView(list);
    expect(list.scrollTop).toBe(scrolled);
  });

  it('stays as it is without a current step', () => {
    const list = listWith(110, 130);
    list.querySelector('button')!.removeAttribute('aria-current');
    keepInView(list);
    expect(list.scrollTop).toBe(50);
    keepInView(null);
  });
});
