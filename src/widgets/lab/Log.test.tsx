// @vitest-environment happy-dom
import {fireEvent, render, screen, within} from '@testing-library/react';
import {describe, expect, it, vi} from 'vitest';
import {depthsOf} from '../../lab/run/depths.ts';
import {readLabRun} from '../../lab/run/labLink.ts';
import {worldAfter} from '../../lab/run/labRun.ts';
import {oneLoggedIn, resetOfA} from '../../lab/scenarios/openings.ts';
import {isTold} from '../../lab/world/effects.ts';
import {couplingAddress} from '../../render/address.ts';
import {sayAction, sayEffect} from '../../say/lab.ts';
import {couplingOf} from '../../spec/couplings.ts';
import {labCatalogues} from '../../text/catalogues.ts';
import {localeIds} from '../../text/locales.ts';
import {Link} from '../page.fixture.tsx';
import {Log} from './Log.tsx';

const {played} = readLabRun(['1~erl0.max1.wait2.retain20', ...oneLoggedIn, ...resetOfA].join('~'));
const count = played.steps.length;

describe.each(localeIds)('The log (%s)', (locale) => {
  const words = labCatalogues[locale];

  function log(at: number) {
    const onJump = vi.fn<(step: number) => void>();
    render(<Log words={words} Link={Link} played={played} at={at} onJump={onJump} />);
    const [, ...items] = [...screen.getByRole('list', {name: words.page.log}).children] as HTMLElement[];
    return {onJump, items};
  }

  it('has every step, and below it what it made happen, an effect further in than its cause', () => {
    const {items} = log(count);
    expect(items).toHaveLength(count);
    for (const [index, {action, chain}] of played.steps.entries()) {
      const before = worldAfter(played, index);
      const depths = depthsOf(chain);
      expect(within(items[index]!).getByRole('button').textContent).toBe(
        `${index + 1} ${sayAction(words, action, before)}`,
      );
      const told = chain.flatMap((effect, at) => (isTold(effect) ? [{effect, depth: Math.min(depths[at]!, 4)}] : []));
      const shown = within(items[index]!).queryAllByRole('listitem');
      expect(shown.map(({dataset}) => Number(dataset.depth))).toEqual(told.map(({depth}) => depth));
      for (const [at, {effect}] of told.entries())
        expect(shown[at]!.textContent).toContain(sayEffect(words, effect, before.settings));
      if (told.length === 0) expect(items[index]!.textContent).toContain(words.page.nothingMoved);
    }
  });

  it('says of a move which clause it is, and which coupling set it off, by whose word', () => {
    const {items} = log(count);
    const moves = played.steps.flatMap(({chain}) => chain.filter((effect) => effect.kind === 'move'));
    const coupled = moves.flatMap(({because}) => (because.kind === 'coupling' ? [couplingOf(because.id)] : []));
    expect(coupled.length).toBeGreaterThan(0);
    const links = items.flatMap((item) =>
      within(item)
        .queryAllByRole('link')
        .map((link) => link.getAttribute('href')),
    );
    expect(links.filter((href) => !href?.startsWith('#coupling-'))).toEqual(moves.map(({clause}) => `#${clause.id}`));
    expect(links.filter((href) => href?.startsWith('#coupling-'))).toEqual(
      coupled.map(({id}) => `#${couplingAddress(id)}`),
    );
    const marks = items.flatMap((item) => [...item.querySelectorAll('[data-evidence]')]);
    expect(marks.map(({textContent}) => textContent)).toEqual(
      coupled.map(({evidence}) => words.table.evidence[evidence].name),
    );
  });

  it.each([0, 3, count])('marks step %i alone as the current one, leads to any, and tells those ahead apart', (at) => {
    const {onJump, items} = log(at);
    const current = screen.getAllByRole('button').filter((button) => button.hasAttribute('aria-current'));
    expect(current.map(({dataset}) => dataset.step)).toEqual([String(at)]);
    expect(items.map((item) => item.hasAttribute('data-ahead'))).toEqual(items.map((_, index) => index >= at));
    fireEvent.click(screen.getAllByRole('button')[2]!);
    expect(onJump.mock.calls).toEqual([[2]]);
  });
});
