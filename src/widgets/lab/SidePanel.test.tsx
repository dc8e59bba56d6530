// @vitest-environment happy-dom
import {fireEvent, render, screen, within} from '@testing-library/react';
import {useState} from 'react';
import {beforeEach, describe, expect, it, vi} from 'vitest';
import {readLabRun} from '../../lab/run/labLink.ts';
import {worldAfter} from '../../lab/run/labRun.ts';
import {sequenceOf} from '../../lab/run/sequence.ts';
import {type Way, waysFrom} from '../../lab/run/ways.ts';
import {oneLoggedIn} from '../../lab/scenarios/openings.ts';
import type {Action} from '../../lab/world/action.ts';
import {candidatesIn} from '../../lab/world/actions.ts';
import {sequenceMermaid} from '../../render/sequenceMermaid.ts';
import {sayAction} from '../../say/lab.ts';
import {labCatalogues} from '../../text/catalogues.ts';
import {localeIds} from '../../text/locales.ts';
import {clipboard, Link, press, toggle} from '../page.fixture.tsx';
import {SidePanel} from './SidePanel.tsx';

const head = '1~erl0.max1.wait2.retain20';
const {played} = readLabRun([head, ...oneLoggedIn].join('~'));

describe.each(localeIds)('Beside the stage (%s)', (locale) => {
  const words = labCatalogues[locale];
  const {page, table} = words;
  const mermaid = sequenceMermaid(words, sequenceOf(played));

  function panel(run = played) {
    const taken: (readonly Action[])[] = [];
    const onJump = vi.fn<(step: number) => void>();
    const at = run.steps.length;
    const world = worldAfter(run, at);
    const candidates = candidatesIn(world);
    render(
      <SidePanel
        words={words}
        Link={Link}
        id="lab"
        played={run}
        at={at}
        opening={0}
        world={world}
        candidates={candidates}
        findWays={(from): Promise<readonly Way[]> => Promise.resolve(waysFrom(from))}
        onJump={onJump}
        onPlayOpening={vi.fn()}
        onTake={(...actions) => taken.push(actions)}
      />,
    );
    return {taken, onJump, world, possible: candidates.filter(({whyNotNow}) => whyNotNow === null)};
  }
  const tab = (view: 'log' | 'sequence') => screen.getByRole('tab', {name: page[view]});
  const choose = (view: 'log' | 'sequence') => fireEvent.click(tab(view));

  beforeEach(() => {
    vi.restoreAllMocks();
  });

  it('the run is shown as a log, or as a sequence, and back, also by arrow keys', async () => {
    panel();
    expect(within(screen.getByRole('tabpanel', {name: page.log})).getByRole('list', {name: page.log})).toBeTruthy();
    choose('sequence');
    expect(screen.queryByRole('list', {name: page.log})).toBeNull();
    const steps = await screen.findByRole('list', {name: page.steps});
    expect(steps.parentElement?.querySelector('svg.sequence')).not.toBeNull();
    tab('sequence').focus();
    fireEvent.keyDown(tab('sequence'), {key: 'ArrowLeft'});
    expect(screen.getByRole('list', {name: page.log})).toBeTruthy();
    expect(document.activeElement).toBe(tab('log'));
  });

  it('all actions are counted at the foot, and stay open while they are taken', () => {
    const {taken, world, possible} = panel();
    press(page.allActions(possible.length));
    const drawer = screen.getByRole('region', {name: page.actions});
    for (const {action} of possible)
      expect(within(drawer).getByRole('button', {name: sayAction(words, action, world)})).toBeTruthy();
    const cut: Action = {do: 'cut', wire: 'a'};
    press(sayAction(words, cut, world), drawer);
    expect(taken).toEqual([[cut]]);
    expect(screen.getByRole('region', {name: page.actions})).toBeTruthy();
  });

  it('an action that is gone with its chance leaves its reader in the drawer', () => {
    function Lab() {
      const [run, setRun] = useState(played);
      const world = worldAfter(run, run.steps.length);
      return (
        <SidePanel
          words={words}
          Link={Link}
          id="lab"
          played={run}
          at={run.steps.length}
          opening={0}
          world={world}
          candidates={candidatesIn(world)}
          findWays={() => Promise.resolve([])}
          onJump={vi.fn()}
          onPlayOpening={vi.fn()}
          onTake={() => {
            setRun(readLabRun([head, ...oneLoggedIn, 'cut-a'].join('~')).played);
          }}
        />
      );
    }
    render(<Lab />);
    const before = worldAfter(played, played.steps.length);
    press(page.allActions(candidatesIn(before).filter(({whyNotNow}) => whyNotNow === null).length));
    const cut = screen.getByRole('button', {name: sayAction(words, {do: 'cut', wire: 'a'}, before)});
    cut.focus();
    fireEvent.click(cut);
    expect(cut.isConnected).toBe(false);
    expect(document.activeElement).toBe(screen.getByRole('region', {name: page.actions}));
  });

  it.each(['Escape', 'close'] as const)('a drawer closes (%s), and gives the focus back to its button', (how) => {
    const {possible} = panel();
    const button = screen.getByRole('button', {name: page.allActions(possible.length)});
    fireEvent.click(button);
    expect(button.getAttribute('aria-expanded')).toBe('true');
    const drawer = screen.getByRole('region', {name: page.actions});
    within(drawer).getByRole('button', {name: page.close}).focus();
    if (how === 'Escape') fireEvent.keyDown(drawer, {key: 'Escape'});
    else press(page.close);
    expect(screen.queryByRole('region', {name: page.actions})).toBeNull();
    expect(document.activeElement).toBe(button);
    expect(button.getAttribute('aria-expanded')).toBe('false');
  });

  it('“What now?” opens in its place, and closes with a way that is played', async () => {
    const {taken} = panel();
    press(page.whatNow);
    const [play] = await screen.findAllByRole('button', {name: page.playWay});
    fireEvent.click(play!);
    expect(taken).toHaveLength(1);
    expect(screen.queryByRole('region', {name: page.whatNow})).toBeNull();
  });

  it('a row of the sequence leads to its step, and the current one is marked', async () => {
    const {onJump} = panel();
    choose('sequence');
    const rows = within(await screen.findByRole('list', {name: page.steps})).getAllByRole('button');
    expect(rows.map((row) => row.getAttribute('aria-label'))).toEqual(
      played.steps.map(({action}, index) =>
        page.stepName({number: index + 1, action: sayAction(words, action, worldAfter(played, index))}),
      ),
    );
    expect(rows.filter((row) => row.hasAttribute('aria-current'))).toEqual([rows.at(-1)]);
    fireEvent.click(rows[2]!);
    expect(onJump.mock.calls).toEqual([[3]]);
  });

  it('a sequence has no picture before the first step, and says so', async () => {
    panel(readLabRun(head).played);
    choose('sequence');
    expect(await screen.findByText(page.sequenceEmpty)).toBeTruthy();
  });

  it('a sequence can be copied as Mermaid text, and read as it', async () => {
    const copied = clipboard();
    panel();
    choose('sequence');
    fireEvent.click(await screen.findByRole('button', {name: table.diagram.copyMermaid}));
    await screen.findByText(table.copying.copied);
    expect(copied.mock.calls).toEqual([[mermaid]]);
    toggle(table.diagram.mermaidSource);
    expect(document.querySelector('pre')?.textContent).toBe(mermaid);
  });

  it('a sequence can be taken away as a file that is made when it is asked for', async () => {
    const made: Blob[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      made.push(blob as Blob);
      return 'blob:sequence';
    });
    const names: string[] = [];
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      names.push(this.download);
    });
    panel();
    choose('sequence');
    const button = await screen.findByRole('button', {name: table.diagram.downloadSvg});
    expect(made).toEqual([]);
    fireEvent.click(button);
    expect(names).toEqual([`iscsi-lab.${locale}.svg`]);
    expect(await made[0]!.text()).toMatch(/^<svg /);
  });
});
