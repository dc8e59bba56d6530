// @vitest-environment happy-dom
import {render, screen, within} from '@testing-library/react';
import {describe, expect, it} from 'vitest';
import {readLabRun} from '../../lab/run/labLink.ts';
import {worldAfter} from '../../lab/run/labRun.ts';
import {type Leg, type Way, waysFrom} from '../../lab/run/ways.ts';
import {oneLoggedIn, resetOfA} from '../../lab/scenarios/openings.ts';
import type {Action} from '../../lab/world/action.ts';
import type {World} from '../../lab/world/world.ts';
import {labCatalogues} from '../../text/catalogues.ts';
import {localeIds} from '../../text/locales.ts';
import {press} from '../page.fixture.tsx';
import {Ways} from './Ways.tsx';

const {played} = readLabRun(['1~erl0.max1.wait2.retain20', ...oneLoggedIn, ...resetOfA].join('~'));
const failed = worldAfter(played, played.steps.length);
const before = worldAfter(played, oneLoggedIn.length);
const all = waysFrom(failed);
/** One for each goal and driver, as the widget has a card for each. */
const found = all.filter(
  ({goal, driver}, index) => all.findIndex((way) => way.goal === goal && way.driver === driver) === index,
);

describe.each(localeIds)('“What now?” (%s)', (locale) => {
  const words = labCatalogues[locale];
  const {page} = words;

  /** A search that ends when the test says so. */
  function ask() {
    const searches: {
      readonly stop: AbortSignal;
      readonly tell: (ways: readonly Way[]) => void;
      readonly fail: () => void;
    }[] = [];
    const findWays = (_: World, stop: AbortSignal) =>
      new Promise<readonly Way[]>((tell, reject) => {
        searches.push({stop, tell, fail: () => reject(new Error('The worker is gone.'))});
      });
    const taken: (readonly Action[])[] = [];
    const widget = (world: World) => (
      <Ways words={words} world={world} findWays={findWays} onTake={(...actions) => taken.push(actions)} />
    );
    const {rerender} = render(widget(failed));
    return {searches, taken, show: (world: World) => rerender(widget(world))};
  }

  it('looks for ways, says so, and then how many there are', async () => {
    const {searches} = ask();
    expect(screen.getByRole('status').textContent).toBe(page.searching);
    searches[0]!.tell(all);
    const count = found.filter(({legs}) => legs !== null && legs.length > 0).length;
    await screen.findByText(page.waysFound(count));
  });

  it('plays a way with all its actions in order', async () => {
    const {searches, taken} = ask();
    searches[0]!.tell(found);
    const way = found.find(({goal, driver}) => goal === 'loggedIn' && driver === 'initiator')!;
    const card = await screen.findByRole('group', {
      name: `${words.lab.goals.loggedIn}: ${words.lab.drivers.initiator}`,
    });
    expect(within(card).getAllByRole('listitem')).toHaveLength(
      way.legs!.filter(({decision}) => decision !== null).length,
    );
    press(page.playWay, card);
    expect(taken).toEqual([way.legs!.flatMap(({actions}) => actions)]);
  });

  it('says where there is no way and where nothing is left to do', async () => {
    const {searches} = ask();
    searches[0]!.tell([
      {goal: 'loggedIn', driver: 'initiator', legs: null},
      {goal: 'loggedIn', driver: 'target', legs: []},
    ]);
    expect(await screen.findByText(page.noWay)).toBeTruthy();
    expect(screen.getByText(page.already)).toBeTruthy();
    expect(screen.queryByRole('button', {name: page.playWay})).toBeNull();
  });

  it('says so when the search failed', async () => {
    const {searches} = ask();
    searches[0]!.fail();
    await screen.findByText(page.searchFailed({reason: 'The worker is gone.'}));
  });

  it('says once what comes by itself, and one way once though several can take it', async () => {
    const {searches} = ask();
    const arrival: Leg = {decision: null, actions: []};
    const connect: Action = {do: 'connect', purpose: 'reinstateSession', cid: null};
    const legs = [arrival, {decision: connect, actions: [connect]}];
    searches[0]!.tell([
      {goal: 'loggedIn', driver: 'initiator', legs},
      {goal: 'loggedIn', driver: 'target', legs: [arrival]},
      {goal: 'loggedIn', driver: 'time', legs},
    ]);
    await screen.findByText(page.arrivesFirst);
    const {drivers, goals} = words.lab;
    const ways = within(screen.getByRole('region', {name: goals.loggedIn})).getAllByRole('group');
    expect(ways.map((way) => way.getAttribute('aria-label'))).toEqual([
      `${goals.loggedIn}: ${drivers.initiator} / ${drivers.time}`,
      `${goals.loggedIn}: ${drivers.target}`,
    ]);
    expect(ways.map((way) => within(way).queryAllByRole('listitem').length)).toEqual([1, 0]);
    expect(within(ways[1]!).getByText(page.arrivesOnly)).toBeTruthy();
  });

  it('says nothing of one world that was found for another, and looks anew', async () => {
    const {searches, show} = ask();
    show(before);
    expect(searches.map(({stop}) => stop.aborted)).toEqual([true, false]);
    searches[0]!.tell(found);
    await Promise.resolve();
    expect(screen.getByRole('status').textContent).toBe(page.searching);
    expect(screen.queryByRole('button', {name: page.playWay})).toBeNull();
  });
});
