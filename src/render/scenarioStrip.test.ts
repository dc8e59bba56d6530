// @vitest-environment happy-dom
import {describe, expect, it} from 'vitest';
import {playRun} from '../lab/run/labRun.ts';
import {openingOf, scenarioIds, scenarioRun} from '../lab/scenarios/scenarios.ts';
import {roles} from '../spec/index.ts';
import {labCatalogues} from '../text/catalogues.ts';
import {scenarioStrip} from './scenarioStrip.ts';

const words = labCatalogues.en;

function drawn(id: (typeof scenarioIds)[number]) {
  const played = playRun(scenarioRun(id));
  const after = openingOf(id)?.steps ?? 0;
  document.body.innerHTML = scenarioStrip(words, played, after);
  const lane = (side: string) => document.querySelector(`g[data-side=${side}]`)!;
  return {
    told: played.steps.slice(after),
    lane,
    states: (side: string) => [...lane(side).querySelectorAll('tspan')].map(({textContent}) => textContent),
    places: (side: string) => [...lane(side).querySelectorAll('tspan')].map((state) => Number(state.getAttribute('x'))),
  };
}

describe.each(scenarioIds)('The strip of %s', (id) => {
  it('has every state that an end reaches in its lane, in order, apart and inside', () => {
    const {told, states, places} = drawn(id);
    const width = Number(document.querySelector('svg')!.getAttribute('width'));
    for (const side of roles) {
      const reached = told.flatMap(({chain}) =>
        chain.flatMap((effect) => (effect.kind === 'move' && effect.side === side ? [effect.to.state] : [])),
      );
      expect(states(side).slice(states(side).length - reached.length)).toEqual(reached);
      const xs = places(side);
      for (const [index, x] of xs.entries()) expect(x - (xs[index - 1] ?? 60)).toBeGreaterThanOrEqual(22);
      expect(xs.at(-1) ?? 0).toBeLessThan(width - 11);
    }
  });

  it('marks each loss of a wire', () => {
    const {told} = drawn(id);
    const losses = told.filter(({action}) => ['reset', 'close', 'cut'].includes(action.do));
    // Two zigzags each.
    expect((document.querySelector('.lost')!.getAttribute('d')!.match(/M/g) ?? []).length).toBe(2 * losses.length);
  });
});

it('begins with where both ends stand when the story begins', () => {
  const {states} = drawn('resetOneOfTwo');
  for (const side of roles) expect(states(side).slice(0, 3)).toEqual(['S5', 'S5', 'Q3']);
});

it('names both lanes in words, and tells a screen reader nothing that the words beside it do not', () => {
  const {lane} = drawn('cableCut');
  expect(roles.map((side) => lane(side).querySelector('.name')?.textContent)).toEqual([
    words.page.columns.initiator,
    words.page.columns.target,
  ]);
  expect(document.querySelector('svg')!.getAttribute('aria-hidden')).toBe('true');
});
