// @vitest-environment happy-dom
import {fireEvent, render, screen} from '@testing-library/react';
import {describe, expect, it} from 'vitest';
import {scenarioGroups, type ScenarioGroup} from '../../lab/scenarios/scenarios.ts';
import {labCatalogues} from '../../text/catalogues.ts';
import {localeIds} from '../../text/locales.ts';
import '../page.fixture.tsx';
import {ScenarioFilter} from './ScenarioFilter.tsx';

const chapters: Readonly<Partial<Record<ScenarioGroup, Readonly<Record<string, string>>>>> = {
  everyday: {plain: 'A normal life, T1 and T13', refused: 'A refusal: T7'},
  loss: {reset: 'A reset: T15'},
};

describe.each(localeIds)('The filter of the scenarios (%s)', (locale) => {
  const {scenarioPage: words, page} = labCatalogues[locale];

  function article(arrival: {readonly hash: string} = {hash: ''}) {
    const shown = (to: {readonly hash: string}) => (
      <article>
        <ScenarioFilter words={words} groups={page.scenarioGroups} arrival={to} />
        {Object.entries(chapters).map(([group, scenarios]) => [
          <h2 key="head">{group}</h2>,
          <section key="told" data-scenarios={group}>
            {Object.entries(scenarios).map(([id, text]) => (
              <div key={id} data-scenario={id}>
                <p id={id}>{text}</p>
              </div>
            ))}
          </section>,
        ])}
      </article>
    );
    const {rerender} = render(shown(arrival));
    return {arrive: (hash: string) => rerender(shown({hash}))};
  }
  const left = () =>
    [...document.querySelectorAll<HTMLElement>('[data-scenario]')]
      .filter((scenario) => scenario.closest('[hidden]') === null)
      .map(({dataset}) => dataset.scenario);
  const headings = () => screen.getAllByRole('heading').map(({textContent}) => textContent);
  const seek = (value: string) =>
    fireEvent.change(screen.getByRole('searchbox', {name: words.find}), {target: {value}});
  const choose = (name: string) => fireEvent.click(screen.getByRole('button', {name}));

  it('has a chip for every chapter, and one for all, of which one is pressed', () => {
    article();
    const chips = screen.getAllByRole('button');
    expect(chips.map(({textContent}) => textContent)).toEqual([
      words.allChapters,
      ...scenarioGroups.map((group) => page.scenarioGroups[group]),
    ]);
    choose(page.scenarioGroups.loss);
    expect(screen.getAllByRole('button', {pressed: true}).map(({textContent}) => textContent)).toEqual([
      page.scenarioGroups.loss,
    ]);
  });

  it('leaves the scenarios of a chapter in which a text occurs, and says how many', () => {
    article();
    choose(page.scenarioGroups.everyday);
    expect(left()).toEqual(['plain', 'refused']);
    seek('t7');
    expect(left()).toEqual(['refused']);
    expect(screen.getByRole('status').textContent).toBe(words.left({left: 1, all: 3}));
    choose(words.allChapters);
    seek('');
    expect(left()).toEqual(['plain', 'refused', 'reset']);
    expect(screen.getByRole('status').textContent).toBe(words.left({left: 3, all: 3}));
  });

  it('hides a chapter of which nothing is left with its heading', () => {
    article();
    seek('T15');
    expect(headings()).toEqual(['loss']);
    fireEvent.keyDown(screen.getByRole('searchbox'), {key: 'Escape'});
    expect(headings()).toEqual(['everyday', 'loss']);
  });

  it('shows everything again when a link leads to a scenario that is hidden', () => {
    const {arrive} = article();
    seek('T15');
    arrive('#reset');
    expect(left()).toEqual(['reset']);
    arrive('#plain');
    expect(left()).toEqual(['plain', 'refused', 'reset']);
  });
});
