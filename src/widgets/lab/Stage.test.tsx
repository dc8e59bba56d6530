// @vitest-environment happy-dom
import {render, screen, within} from '@testing-library/react';
import {describe, expect, it, vi} from 'vitest';
import {readLabRun} from '../../lab/run/labLink.ts';
import {worldAfter} from '../../lab/run/labRun.ts';
import {standingsIn} from '../../lab/run/standing.ts';
import {oneLoggedIn, resetOfA} from '../../lab/scenarios/openings.ts';
import type {Action} from '../../lab/world/action.ts';
import {sayConnection, sayPdu} from '../../say/lab.ts';
import {labCatalogues} from '../../text/catalogues.ts';
import {localeIds} from '../../text/locales.ts';
import {Link} from '../page.fixture.tsx';
import {Stage} from './Stage.tsx';

const head = '1~erl0.max1.wait2.retain20';

describe.each(localeIds)('The two ends (%s)', (locale) => {
  const words = labCatalogues[locale];
  const {page} = words;

  function stage(...tokens: readonly string[]) {
    const {played} = readLabRun([head, ...tokens].join('~'));
    expect(played.steps).toHaveLength(tokens.length);
    const world = worldAfter(played, tokens.length);
    const onTake = vi.fn<(action: Action) => void>();
    render(
      <Stage
        words={words}
        Link={Link}
        world={world}
        standings={standingsIn(world, played.steps.at(-1)?.chain ?? [])}
        onTake={onTake}
      >
        <button>all</button>
      </Stage>,
    );
    return {world, onTake};
  }
  const cards = () => [...document.querySelectorAll<HTMLElement>('[role=group] a')].map((link) => link.closest('div')!);

  it('say which session and connection they have, in which state, and when there is none', () => {
    stage(...oneLoggedIn);
    const texts = cards().map(({textContent}) => textContent);
    expect(texts).toHaveLength(4);
    for (const session of texts.slice(0, 2)) expect(session).toContain(words.lab.session(1));
    for (const end of texts.slice(2)) {
      expect(end).toContain(sayConnection(words, {cid: 1, wire: 'a'}));
      expect(end).toContain('S5 LOGGED_IN');
      expect(end).toContain(words.table.glosses.S5);
    }
  });

  it('say so when there is nothing', () => {
    stage();
    expect(screen.getAllByText(page.noSession)).toHaveLength(2);
    expect(screen.getAllByText(page.noConnection)).toHaveLength(2);
    expect(screen.getByText(page.noWire)).toBeTruthy();
  });

  it('mark the machine that just moved with what it took, and say what its state does not', () => {
    stage(...oneLoggedIn, ...resetOfA);
    const moved = cards().filter(({dataset}) => dataset.moved !== undefined);
    expect(moved.map(({textContent}) => textContent).join()).toContain(page.justTook('T15'));
    expect(screen.getAllByText(page.waitsForCleanup)).toHaveLength(2);
  });

  it('have between them what travels, in order of arrival, and only the first can be delivered', () => {
    const {world, onTake} = stage('connect-newSession', 'deliver-a-target', 'deliver-a-initiator');
    const [wire] = world.wires;
    const travelling = wire!.to.target;
    expect(travelling.length).toBeGreaterThan(0);
    const items = screen.getAllByRole('listitem');
    expect(items.map(({textContent}) => textContent)).toEqual([
      expect.stringContaining(sayPdu(words, travelling[0]!, world.settings)),
    ]);
    const button = within(items[0]!).getByRole('button', {name: page.deliver});
    expect(document.getElementById(button.getAttribute('aria-describedby')!)?.textContent).toContain(
      page.travelsTo.target,
    );
    button.click();
    expect(onTake.mock.calls).toEqual([[{do: 'deliver', wire: 'a', to: 'target'}]]);
  });

  it('let what travels second wait for the first', () => {
    const {world, onTake} = stage(
      ...['connect-newSession', 'deliver-a-target', 'deliver-a-initiator', 'deliver-a-target', 'refuse-a-2'],
    );
    const travelling = world.wires[0]!.to.initiator;
    expect(travelling.map(({kind}) => kind)).toEqual(['loginResponse', 'fin']);
    const items = screen.getAllByRole('listitem');
    expect(items.map((item) => within(item).queryAllByRole('button').length)).toEqual([1, 0]);
    within(items[0]!).getByRole('button').click();
    expect(onTake.mock.calls).toEqual([[{do: 'deliver', wire: 'a', to: 'initiator'}]]);
  });

  it('say of a wire how it is, and when nothing is in flight', () => {
    stage(...oneLoggedIn);
    expect(screen.getByText(new RegExp(words.lab.wireState.up)).textContent).toContain(page.nothingInFlight);
  });
});
