// @vitest-environment happy-dom
import {render, screen, within} from '@testing-library/react';
import {describe, expect, it, vi} from 'vitest';
import {readLabRun} from '../../lab/run/labLink.ts';
import {worldAfter} from '../../lab/run/labRun.ts';
import {standingsIn} from '../../lab/run/standing.ts';
import {oneLoggedIn, resetOfA, twoLoggedIn} from '../../lab/scenarios/openings.ts';
import type {Action} from '../../lab/world/action.ts';
import {candidatesIn} from '../../lab/world/actions.ts';
import {sayAction, sayConnection, sayPdu} from '../../say/lab.ts';
import {labCatalogues} from '../../text/catalogues.ts';
import {localeIds} from '../../text/locales.ts';
import {fly, Link, press, svgs} from '../page.fixture.tsx';
import {Stage} from './Stage.tsx';

const head = '1~erl2.max3.wait2.retain20';

describe.each(localeIds)('The stage (%s)', (locale) => {
  const words = labCatalogues[locale];
  const {page} = words;

  function stage(...tokens: readonly string[]) {
    return drawn(tokens, false);
  }

  function drawn(tokens: readonly string[], isStill: boolean) {
    const {played} = readLabRun([head, ...tokens].join('~'));
    expect(played.steps).toHaveLength(tokens.length);
    const world = worldAfter(played, tokens.length);
    const onTake = vi.fn<(action: Action) => void>();
    render(
      <Stage
        words={words}
        Link={Link}
        played={played}
        at={tokens.length}
        world={world}
        standings={standingsIn(world, played.steps.at(-1)?.chain ?? [])}
        candidates={isStill ? [] : candidatesIn(world)}
        svgs={svgs}
        onTake={onTake}
        isStill={isStill}
      >
        <button>all</button>
      </Stage>,
    );
    return {world, onTake};
  }
  const cell = (side: 'initiator' | 'target', subject: string) =>
    screen.getByRole('group', {name: page.cell({side: page.columns[side], subject})});
  const connection = sayConnection(words, {cid: 1, wire: 'a'});

  it('says of each cell whose end it is, what it is, and in which state', () => {
    stage(...oneLoggedIn);
    for (const side of ['initiator', 'target'] as const) {
      expect(cell(side, words.lab.session(1)).textContent).toContain('Q3 LOGGED_IN');
      expect(cell(side, connection).textContent).toContain('S5 LOGGED_IN');
    }
  });

  it('has nothing to press where it stands still, though a PDU is on its way', () => {
    const offers = () => screen.queryAllByRole('button', {name: page.deliver});
    stage(...oneLoggedIn, 'reset-a');
    expect(offers()).not.toEqual([]);
    document.body.replaceChildren();
    drawn([...oneLoggedIn, 'reset-a'], true);
    expect(offers()).toEqual([]);
  });

  it('says so when there is nothing', () => {
    stage();
    for (const side of ['initiator', 'target'] as const) {
      expect(cell(side, page.noSession).textContent).toContain('Q1 FREE');
      expect(cell(side, page.noConnection).textContent).toContain('S1 FREE');
    }
    expect(screen.getByRole('group', {name: page.noWire})).toBeTruthy();
  });

  it('shows what led into S8 in the machine that took it, and from the next step on the cleanup of it', () => {
    const {unmount} = {unmount: () => document.body.replaceChildren()};
    stage(...oneLoggedIn, 'reset-a', 'deliver-a-initiator');
    const failed = cell('initiator', connection);
    expect(failed.dataset.machine).toBe('connectionInitiator');
    expect(failed.querySelector('.state.is-current')?.getAttribute('data-state')).toBe('S8');
    expect(failed.querySelector('.edge.is-taken')?.getAttribute('data-transition')).toBe('T15');
    unmount();
    stage(...oneLoggedIn, ...resetOfA);
    const waits = cell('initiator', connection);
    expect(waits.dataset.machine).toBe('cleanup');
    expect(waits.querySelector('.is-taken')).toBeNull();
    expect(waits.textContent).toContain(page.waitsForCleanup);
  });

  it('has the machines of both ends lit, and no id twice', () => {
    stage(...oneLoggedIn);
    const lit = [...document.querySelectorAll('.state.is-current')].map((state) => state.getAttribute('data-state'));
    expect(lit).toEqual(['S5', 'S5']);
    const ids = [...document.querySelectorAll('svg [id]')].map(({id}) => id);
    expect(ids.length).toBeGreaterThan(0);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('has between the ends what travels, in order of arrival, and only the first can be delivered', () => {
    const {world, onTake} = stage(
      ...['connect-newSession', 'deliver-a-target', 'deliver-a-initiator', 'deliver-a-target', 'refuse-a-2'],
    );
    const travelling = world.wires[0]!.to.initiator;
    expect(travelling.map(({kind}) => kind)).toEqual(['loginResponse', 'fin']);
    const wire = screen.getByRole('group', {name: words.lab.wire('a')});
    const items = within(wire)
      .getAllByRole('listitem')
      .filter(({textContent}) => travelling.some((pdu) => textContent.startsWith(sayPdu(words, pdu, world.settings))));
    expect(items.map((item) => within(item).queryAllByRole('button').length)).toEqual([1, 0]);
    const button = within(items[0]!).getByRole('button', {name: page.deliver});
    expect(document.getElementById(button.getAttribute('aria-describedby')!)?.textContent).toContain(
      page.travelsTo.initiator,
    );
    button.click();
    expect(onTake.mock.calls).toEqual([[{do: 'deliver', wire: 'a', to: 'initiator'}]]);
  });

  it('keeps what has travelled, with the steps in which it was sent and came', () => {
    stage(...oneLoggedIn.slice(0, 3));
    const wire = screen.getByRole('group', {name: words.lab.wire('a')});
    const past = within(wire)
      .getAllByRole('listitem')
      .map(({textContent}) => textContent);
    expect(past.find((text) => text.startsWith(words.lab.pdus.syn))).toContain('1→2');
  });

  it('says what befell a wire, and in which step', () => {
    stage(...oneLoggedIn, 'cut-a');
    expect(screen.getByText(page.disturbed.cut(7))).toBeTruthy();
  });

  it('offers what can happen at the thing that it happens to', () => {
    const {world, onTake} = stage(...oneLoggedIn);
    const logout = {do: 'logout', wire: 'a', reason: 0, cid: null} as const;
    expect(screen.queryByRole('button', {name: sayAction(words, logout, world)})).toBeNull();
    const end = page.cell({side: page.columns.initiator, subject: connection});
    press(sayAction(words, logout, world), fly(page.actOn(end)));
    press(sayAction(words, {do: 'cut', wire: 'a'}, world));
    expect(onTake.mock.calls).toEqual([[logout], [{do: 'cut', wire: 'a'}]]);
  });

  it('folds away, with more than two connections, what did not move, unless the reader wants it otherwise', () => {
    const third = ['connect-addConnection', 'deliver-c-target'];
    stage(...twoLoggedIn, ...third);
    const fold = (wire: 'a' | 'b' | 'c') => screen.getByRole('button', {name: page.showRow(words.lab.wire(wire))});
    const open = () => (['a', 'b', 'c'] as const).map((wire) => fold(wire).getAttribute('aria-expanded'));
    expect(open()).toEqual(['false', 'false', 'true']);
    fold('b').click();
    expect(screen.getAllByRole('button', {name: page.showRow(words.lab.wire('b'))})).toHaveLength(1);
  });
});
