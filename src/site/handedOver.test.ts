// @vitest-environment happy-dom
import {afterEach, describe, expect, it, vi} from 'vitest';

/** As a page does that loads anew. */
async function load() {
  vi.resetModules();
  return import('./handedOver.ts');
}

afterEach(() => {
  window.name = '';
});

const texts = {text: 'alias: x', again: 'alias: y'};

describe('What was pasted, when the language changes', () => {
  it('goes along, is told once, and is left in the window’s name for nobody', async () => {
    const before = await load();
    before.takeAlong(texts);
    expect(window.name).toBe('');
    before.changeLanguage();
    const after = await load();
    expect(window.name).toBe('');
    expect(after.broughtAlong()).toEqual(texts);
    expect(after.broughtAlong()).toBeNull();
  });

  it('goes along also where the reader has only passed through a page without a box', async () => {
    (await load()).handOver('alias: x');
    (await import('./handedOver.ts')).changeLanguage();
    (await load()).changeLanguage();
    expect((await load()).broughtAlong()).toEqual({text: 'alias: x', again: ''});
  });

  it('is in the name no longer when the page has stayed, nor at all once the box is empty', async () => {
    const page = await load();
    page.takeAlong(texts);
    page.changeLanguage();
    window.dispatchEvent(new Event('pointerdown'));
    expect(window.name).toBe('');
    page.takeAlong(null);
    page.changeLanguage();
    expect(window.name).toBe('');
  });

  it('is not taken from a name that another site gave the window', async () => {
    window.name = 'theirs';
    expect((await load()).broughtAlong()).toBeNull();
    expect(window.name).toBe('theirs');
    for (const odd of ['{}', 'null', '[', '{"text":1,"again":""}']) {
      window.name = `iscsi-state-lab ${odd}`;
      expect((await load()).broughtAlong()).toBeNull();
    }
  });
});
