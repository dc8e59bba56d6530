// @vitest-environment happy-dom
import {render, screen} from '@testing-library/react';
import {describe, expect, it} from 'vitest';
import {readLabRun} from '../../lab/run/labLink.ts';
import {worldAfter} from '../../lab/run/labRun.ts';
import {standingsIn} from '../../lab/run/standing.ts';
import {oneLoggedIn, resetOfA, twoLoggedIn} from '../../lab/scenarios/openings.ts';
import {sayConnection} from '../../say/lab.ts';
import {labCatalogues} from '../../text/catalogues.ts';
import {localeIds} from '../../text/locales.ts';
import {press, svgs} from '../page.fixture.tsx';
import {Machines} from './Machines.tsx';

describe.each(localeIds)('The machines of the lab (%s)', (locale) => {
  const words = labCatalogues[locale];
  const {page} = words;

  function machines(...tokens: readonly string[]) {
    const {played} = readLabRun(['1~erl2.max2.wait2.retain20', ...tokens].join('~'));
    expect(played.steps).toHaveLength(tokens.length);
    const standings = standingsIn(worldAfter(played, tokens.length), played.steps.at(-1)?.chain ?? []);
    render(<Machines words={words} standings={standings} svgs={svgs} />);
  }
  const figures = () =>
    screen.getAllByRole('figure', {hidden: true}).map((figure) => {
      const current = figure.querySelector('.state.is-current')?.getAttribute('data-state');
      return `${figure.dataset.machine} ${current}`;
    });

  it('are drawn once for each end, lit where it stands, the sessions outside', () => {
    machines(...oneLoggedIn);
    expect(figures()).toEqual([
      'sessionInitiator Q3',
      'connectionInitiator S5',
      'connectionTarget S5',
      'sessionTarget Q3',
    ]);
  });

  it('are those of the cleanup once a connection waits for it, and their captions say so', () => {
    machines(...oneLoggedIn, ...resetOfA);
    expect(figures().slice(1, 3)).toEqual(['cleanup R1', 'cleanup R1']);
    const connection = sayConnection(words, {cid: 1, wire: 'a'});
    expect(screen.getByText(page.cleanupMachine({side: page.columns.target, connection}))).toBeTruthy();
  });

  it('share no id though the same machine is drawn twice', () => {
    machines(...oneLoggedIn, ...resetOfA);
    const ids = [...document.querySelectorAll('svg [id]')].map(({id}) => id);
    expect(ids.length).toBeGreaterThan(0);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('of several wires fold away where nothing moved, unless the reader wants it otherwise', () => {
    machines(...twoLoggedIn, 'reset-a', 'deliver-a-initiator');
    const fold = (wire: 'a' | 'b') => screen.getByRole('button', {name: new RegExp(`^${words.lab.wire(wire)}`)});
    expect((['a', 'b'] as const).map((wire) => fold(wire).getAttribute('aria-expanded'))).toEqual(['true', 'false']);
    press(new RegExp(`^${words.lab.wire('b')}`));
    expect(fold('b').getAttribute('aria-expanded')).toBe('true');
    expect(fold('b').nextElementSibling?.hasAttribute('hidden')).toBe(false);
  });
});
