// @vitest-environment happy-dom
import {afterEach, beforeEach, expect, it, vi} from 'vitest';
import {svgs} from '../page.fixture.tsx';
import {travel, wayTo} from './travel.ts';

/** A picture that is shown, for a reader who likes motion or does not. */
function shown(reducedMotion: boolean) {
  document.body.innerHTML = svgs.cleanup ?? '';
  vi.stubGlobal('matchMedia', () => ({matches: reducedMotion}));
  const line = document.querySelector<SVGPathElement>('.edge[data-transition=M2] path')!;
  line.checkVisibility = () => true;
  return line;
}

/** By M2 into R2. */
function way() {
  return wayTo(document.body, {state: 'R2', trail: ['M2']});
}

function tokens() {
  return document.querySelectorAll('.token').length;
}

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** The browser paints. */
function paint() {
  vi.advanceTimersByTime(50);
}

function looksReached() {
  return !document.querySelector('[data-state=R2]')!.classList.contains('is-awaited');
}

it('A token runs along the line that was taken once the line is seen lit, and is gone when it is told to end', () => {
  shown(false);
  const end = travel(way()!);
  expect(tokens()).toBe(0);
  expect(looksReached()).toBe(false);
  paint();
  expect(tokens()).toBe(1);
  end();
  expect(tokens()).toBe(0);
  expect(looksReached()).toBe(true);
});

it('A token that is told to end before it runs does not run', () => {
  shown(false);
  travel(way()!)();
  paint();
  expect(tokens()).toBe(0);
  expect(looksReached()).toBe(true);
});

it('Nothing runs for a reader who asked for less motion', () => {
  shown(true);
  expect(way()).toBeNull();
});

it('Nothing runs in a picture that is not shown', () => {
  shown(false).checkVisibility = () => false;
  travel(way()!);
  paint();
  expect(tokens()).toBe(0);
  expect(looksReached()).toBe(true);
});
