// @vitest-environment happy-dom
import {afterEach, expect, it, vi} from 'vitest';

vi.mock('../../render/moves.ts', async (original) => ({
  ...(await original<object>()),
  moves: [
    {from: '/names#old', to: '/names#new'},
    {from: '/names#gone', to: '/terms#found'},
  ],
}));

afterEach(() => {
  vi.resetModules();
  vi.restoreAllMocks();
});

async function open(address: string): Promise<string> {
  window.location.href = `https://lab.example${address}`;
  await import('./leadOn.ts');
  return window.location.href.replace('https://lab.example', '');
}

it('a link to a place that was renamed arrives there, below a path and in a language too, with its query', async () => {
  expect(await open('/lab/zh-Hans/names?run=a#old')).toBe('/lab/zh-Hans/names?run=a#new');
});

it('a link to a place that is on another page now goes to that page', async () => {
  const replace = vi.spyOn(window.location, 'replace').mockReturnValue(undefined);
  await open('/zh-Hans/names#gone');
  expect(replace).toHaveBeenCalledWith('/zh-Hans/terms#found');
});

it('every other link stays as it is', async () => {
  expect(await open('/names?run=a#kept')).toBe('/names?run=a#kept');
});
