// @vitest-environment happy-dom
import {render, screen, within} from '@testing-library/react';
import {describe, expect, it} from 'vitest';
import {playRun, worldAfter} from '../../lab/run/labRun.ts';
import {
  openingOf,
  type ScenarioId,
  scenarioIds,
  scenarioLink,
  scenarioRun,
  scenarios,
  stepsOf,
} from '../../lab/scenarios/scenarios.ts';
import {scenarioAddress} from '../../render/address.ts';
import {clauseMark, stateLabel} from '../../say/labels.ts';
import {sayAction} from '../../say/lab.ts';
import {couplingOf} from '../../spec/couplings.ts';
import {labCatalogues} from '../../text/catalogues.ts';
import {localeIds} from '../../text/locales.ts';
import {Link} from '../page.fixture.tsx';
import {Scenario} from './Scenario.tsx';

describe.each(localeIds)('A scenario as text (%s)', (locale) => {
  const words = labCatalogues[locale];

  function tell(of: ScenarioId) {
    render(
      <Scenario
        words={words}
        Link={Link}
        of={of}
        pictureAt={`/${of}.svg`}
        PlayLink={({run, at, children}) => <a href={`/lab?run=${run}&at=${at}`}>{children}</a>}
        QuestionLink={({of, children}) => <a href={`/practice?of=${of}`}>{children}</a>}
      />,
    );
    const {steps} = playRun(scenarioRun(of));
    const list = document.querySelector('ol')!;
    return {steps, list, items: [...list.children] as HTMLElement[]};
  }
  const after = (of: ScenarioId) => openingOf(of)?.steps ?? 0;

  it.each(scenarioIds)('%s tells each step after its opening: the action, and the note that explains it', (of) => {
    const {steps, list, items} = tell(of);
    const notes: Readonly<Record<string, string>> = words.scenarios[of].notes;
    expect(list.getAttribute('start')).toBe(String(after(of) + 1));
    expect(items).toHaveLength(steps.length - after(of));
    for (const [index, item] of items.entries()) {
      const number = after(of) + index;
      const before = worldAfter(playRun(scenarioRun(of)), number);
      expect(item.textContent.startsWith(sayAction(words, steps[number]!.action, before))).toBe(true);
      const note = stepsOf(of)[number]?.note ?? null;
      if (note !== null) expect(item.textContent).toContain(notes[note]);
    }
  });

  it.each(scenarioIds)(
    '%s names every move on its side, the initiator on the left, and marks what is our conclusion',
    (of) => {
      const {steps, items} = tell(of);
      for (const [index, item] of items.entries()) {
        const moves = steps[after(of) + index]!.chain.filter((effect) => effect.kind === 'move');
        const bySide = (['initiator', 'target'] as const).flatMap((side) => moves.filter((move) => move.side === side));
        const links = within(item)
          .queryAllByRole('link')
          .filter((link) => link.getAttribute('href')?.startsWith('#'));
        expect(links.map(({textContent}) => textContent)).toEqual(
          bySide.map(({clause}) => `${clause.transition} ${clauseMark(clause)}`),
        );
        for (const {to, clause} of moves) {
          expect(item.textContent).toContain(stateLabel(to.state));
          if (clause.means !== null) expect(item.textContent).toContain(words.table.means[clause.means].name);
        }
        const inferred = moves.filter(
          ({because}) => because.kind === 'coupling' && couplingOf(because.id).evidence === 'inferred',
        );
        expect(item.querySelectorAll('[data-evidence=inferred]')).toHaveLength(inferred.length);
        if (moves.length === 0) expect(item.querySelectorAll('p').length).toBeGreaterThan(1);
      }
    },
  );

  it('stands at its address, leads into the lab where its story begins, and to the one that explains its opening', () => {
    tell('neitherNor');
    const opening = openingOf('neitherNor')!;
    const body = document.getElementById(scenarioAddress('neitherNor'))!;
    const play = screen.getByRole('link', {name: words.scenarioPage.play});
    expect(play.getAttribute('href')).toBe(`/lab?run=${scenarioLink(scenarios.neitherNor)}&at=${opening.steps}`);
    const explained = within(body).getByRole('link', {name: words.scenarios[opening.explainedIn].title});
    expect(explained.getAttribute('href')).toBe(`#${scenarioAddress(opening.explainedIn)}`);
  });

  it('without an opening begins with its first step, and says nothing of one', () => {
    tell('plainLife');
    expect(openingOf('plainLife')).toBeNull();
    expect(document.querySelector('ol')?.getAttribute('start')).toBe('1');
    expect(document.body.textContent).not.toContain(words.scenarioPage.explainedIn);
  });

  it('shows before it is opened its title, what it teaches and how it goes, and opened what it is about', () => {
    tell('cableCut');
    const {title, teaches, context} = words.scenarios.cableCut;
    const summary = screen.getByRole('heading', {name: title}).closest('summary')!;
    for (const said of [title, teaches, words.page.recoveryLevel(2)]) expect(summary.textContent).toContain(said);
    expect(summary.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
    expect(summary.textContent).not.toContain(context);
    expect(document.getElementById(scenarioAddress('cableCut'))?.textContent).toContain(context);
    expect(within(screen.getByRole('figure')).getByRole('img').getAttribute('src')).toBe('/cableCut.svg');
  });
});
