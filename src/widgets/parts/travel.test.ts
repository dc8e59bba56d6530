// @vitest-environment happy-dom
import {afterEach, beforeEach, expect, it, vi} from 'vitest';
import {svgs} from '../page.fixture.tsx';
import {travel} from './travel.ts';

/** The line and the end of M2 in a picture that is shown, for a reader who likes motion or does not. */
function shown(reducedMotion: boolean) {
  document.body.innerHTML = svgs.cleanup ?? '';
  vi.stubGlobal('matchMedia', () => ({matches: reducedMotion}));
  const line = document.querySelector('.edge[data-transition=M2] path')!;
  line.checkVisibility = () => true;
  return [line.parentElement!, document.querySelector('[data-state=R2]')!] as const;
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

it('A token runs along the line that was taken, and is gone when it is told to end', () => {
  const end = travel(...shown(false));
  expect(tokens()).toBe(1);
  end();
  expect(tokens()).toBe(0);
});

it('Nothing runs for a reader who asked for less motion', () => {
  travel(...shown(true));
  expect(tokens()).toBe(0);
});

it('Nothing runs in a picture that is not shown', () => {
  const [edge, state] = shown(false);
  edge.querySelector('path')!.checkVisibility = () => false;
  travel(edge, state);
  expect(tokens()).toBe(0);
});
