// @vitest-environment happy-dom
import {fireEvent, render, screen, within} from '@testing-library/react';
import {describe, expect, it, vi} from 'vitest';
import {readLabRun} from '../../lab/run/labLink.ts';
import {worldAfter} from '../../lab/run/labRun.ts';
import {oneLoggedIn} from '../../lab/scenarios/openings.ts';
import {type Action, actorOf} from '../../lab/world/action.ts';
import {candidatesIn} from '../../lab/world/actions.ts';
import type {World} from '../../lab/world/world.ts';
import {sayAction, sayWhyNotNow} from '../../say/lab.ts';
import {labCatalogues} from '../../text/catalogues.ts';
import {localeIds} from '../../text/locales.ts';
import {press, toggle} from '../page.fixture.tsx';
import {Actions} from './Actions.tsx';

const {played} = readLabRun(['1~erl0.max1.wait2.retain20', ...oneLoggedIn].join('~'));
const world = worldAfter(played, played.steps.length);
const candidates = candidatesIn(world);
/** A world in which something travels. */
const opening = worldAfter(played, 1);

describe.each(localeIds)('What can happen in the lab (%s)', (locale) => {
  const words = labCatalogues[locale];
  const {page} = words;

  function list(shown: World = world) {
    const onTake = vi.fn<(action: Action) => void>();
    render(<Actions words={words} id="lab" world={shown} candidates={candidatesIn(shown)} onTake={onTake} />);
    return {onTake};
  }
  const column = (actor: 'initiator' | 'wire' | 'target') => screen.getByRole('region', {name: page.columns[actor]});

  it('stands under who acts, each action once, and what is refused is no button', () => {
    list();
    for (const actor of ['initiator', 'wire', 'target'] as const) {
      const possible = candidates.filter(({action, whyNotNow}) => actorOf(action) === actor && whyNotNow === null);
      const buttons = within(column(actor)).queryAllByRole('button');
      expect(buttons.map(({textContent}) => textContent).toSorted()).toEqual(
        possible.map(({action}) => sayAction(words, action, world)).sort(),
      );
    }
  });

  it('has deliveries among what the wire does', () => {
    list(opening);
    const [delivery] = candidatesIn(opening).filter(
      ({action, whyNotNow}) => action.do === 'deliver' && whyNotNow === null,
    );
    expect(
      within(column('wire')).getByRole('button', {name: sayAction(words, delivery!.action, opening)}),
    ).toBeTruthy();
  });

  it('is taken by a press, with the very action that the button named', () => {
    const {onTake} = list();
    const cut = {do: 'cut', wire: 'a'} as const;
    press(sayAction(words, cut, world));
    expect(onTake.mock.calls).toEqual([[cut]]);
    fireEvent.click(column('wire'));
    expect(onTake).toHaveBeenCalledOnce();
  });

  it('has, one click away, everything that cannot happen now, with its reason and its section', () => {
    list();
    const refused = candidates.filter(({action, whyNotNow}) => actorOf(action) === 'target' && whyNotNow !== null);
    const target = column('target');
    expect(within(target).queryAllByRole('listitem')).toEqual([]);
    toggle(page.notPossible(refused.length), target);
    const items = within(target).getAllByRole('listitem');
    expect(items).toHaveLength(refused.length);
    for (const [index, {action, whyNotNow}] of refused.entries()) {
      expect(items[index]!.textContent).toContain(sayAction(words, action, world));
      expect(items[index]!.textContent).toContain(sayWhyNotNow(words, whyNotNow!));
      const section = within(items[index]!).getByRole('link', {name: words.table.sectionInShort(whyNotNow!.section)});
      expect(section.getAttribute('href')).toContain('rfc7143');
    }
  });
});
