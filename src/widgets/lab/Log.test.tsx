// @vitest-environment happy-dom
import {fireEvent, render, screen, within} from '@testing-library/react';
import {describe, expect, it, vi} from 'vitest';
import {depthsOf} from '../../lab/run/depths.ts';
import {readLabRun} from '../../lab/run/labLink.ts';
import {worldAfter} from '../../lab/run/labRun.ts';
import {oneLoggedIn, resetOfA} from '../../lab/scenarios/openings.ts';
import {isTold} from '../../lab/world/effects.ts';
import {couplingAddress} from '../../render/address.ts';
import {eventText, stateLabel} from '../../say/labels.ts';
import {sayAction, sayEffect, saySubject} from '../../say/lab.ts';
import {couplingOf} from '../../spec/couplings.ts';
import {labCatalogues} from '../../text/catalogues.ts';
import {localeIds} from '../../text/locales.ts';
import {Link, press} from '../page.fixture.tsx';
import {Log} from './Log.tsx';

const {played} = readLabRun(['1~erl0.max1.wait2.retain20', ...oneLoggedIn, ...resetOfA].join('~'));
const {steps} = played;
const count = steps.length;

describe.each(localeIds)('The log (%s)', (locale) => {
  const words = labCatalogues[locale];
  const {page} = words;

  function log(at: number, opening = 0) {
    const onJump = vi.fn<(step: number) => void>();
    const onPlayOpening = vi.fn<() => void>();
    const {unmount} = render(
      <Log
        words={words}
        Link={Link}
        played={played}
        at={at}
        opening={opening}
        onJump={onJump}
        onPlayOpening={onPlayOpening}
      />,
    );
    return {onJump, onPlayOpening, unmount};
  }
  const list = () => screen.getByRole('list', {name: page.log});
  const numbers = (part: HTMLElement = list()) =>
    within(part)
      .getAllByRole('button')
      .map(({dataset}) => dataset.step);
  const item = (number: number) =>
    document.querySelector<HTMLElement>(`button[data-step="${String(number)}"]`)!.closest('li')!;

  it('has the current step first, those before it below, and those ahead folded away above', () => {
    log(7);
    expect(numbers()).toEqual(['7', '6', '5', '4', '3', '2', '1', '0']);
    const ahead = screen.getByText(page.stepsAhead(count - 7)).closest('details')!;
    expect(numbers(ahead)).toEqual(['9', '8']);
    expect(ahead.open).toBe(false);
  });

  it('names every step by its action', () => {
    log(count);
    for (const [index, {action}] of steps.entries())
      expect(item(index + 1).querySelector('button')!.textContent).toBe(
        `${index + 1} ${sayAction(words, action, worldAfter(played, index))}`,
      );
  });

  it.each(steps.map((_, index) => index + 1))(
    'tells of step %i, the current one, all that it made happen, an effect further in than its cause',
    (number) => {
      log(number);
      const {chain} = steps[number - 1]!;
      const before = worldAfter(played, number - 1);
      const depths = depthsOf(chain);
      const told = chain.flatMap((effect, at) => (isTold(effect) ? [{effect, depth: Math.min(depths[at]!, 4)}] : []));
      const shown = within(item(number)).queryAllByRole('listitem');
      expect(shown.map(({dataset}) => Number(dataset.depth))).toEqual(told.map(({depth}) => depth));
      for (const [at, {effect}] of told.entries()) {
        const text = shown[at]!.textContent;
        if (effect.kind !== 'move') {
          expect(text).toBe(sayEffect(words, effect, before.settings));
          continue;
        }
        for (const said of [
          page.columns[effect.side],
          saySubject(words, effect.of),
          effect.clause.transition,
          effect.from.state,
          stateLabel(effect.to.state),
          eventText(words.table, effect.event, effect.side),
        ])
          expect(text).toContain(said);
        expect(within(shown[at]!).getAllByRole('link')[0]!.getAttribute('href')).toBe(`#${effect.clause.id}`);
        if (effect.because.kind === 'step') continue;
        const {id, evidence, sections} = couplingOf(effect.because.id);
        expect(shown[at]!.querySelector(`[href="#${couplingAddress(id)}"]`)).not.toBeNull();
        expect(within(shown[at]!).getByText(words.table.evidence[evidence].name)).toBeTruthy();
        for (const section of sections) expect(text).toContain(words.table.sectionInShort(section));
      }
      if (told.length === 0) expect(item(number).textContent).toContain(page.nothingMoved);
    },
  );

  it('tells of the other steps only what they took', () => {
    log(count);
    for (const [index, {chain}] of steps.slice(0, -1).entries()) {
      const moves = chain.filter((effect) => effect.kind === 'move');
      const clauses = within(item(index + 1))
        .queryAllByRole('link')
        .map((link) => link.getAttribute('href'))
        .filter((href) => moves.some(({clause}) => `#${clause.id}` === href));
      expect(clauses).toEqual(moves.map(({clause}) => `#${clause.id}`));
      expect(within(item(index + 1)).queryAllByRole('listitem')).toEqual([]);
    }
  });

  it.each([0, 3, count])('marks step %i alone as the current one, and leads to any', (at) => {
    const {onJump} = log(at);
    const current = screen.getAllByRole('button').filter((button) => button.hasAttribute('aria-current'));
    expect(current.map(({dataset}) => dataset.step)).toEqual([String(at)]);
    fireEvent.click(item(2).querySelector('button')!);
    expect(onJump.mock.calls).toEqual([[2]]);
  });

  it('says in one line what set the session up, once the story has begun, and plays it', () => {
    const {onPlayOpening, onJump, unmount} = log(8, 6);
    expect(numbers()).toEqual(['8', '7', undefined]);
    press(page.playSetUp(6));
    expect(onPlayOpening).toHaveBeenCalledOnce();
    expect(onJump).not.toHaveBeenCalled();
    unmount();
    log(6, 6);
    expect(numbers()).toContain('1');
  });
});
