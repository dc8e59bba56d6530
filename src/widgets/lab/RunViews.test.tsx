// @vitest-environment happy-dom
import {fireEvent, render, screen} from '@testing-library/react';
import {beforeEach, describe, expect, it, vi} from 'vitest';
import {readLabRun} from '../../lab/run/labLink.ts';
import {sequenceOf} from '../../lab/run/sequence.ts';
import {oneLoggedIn} from '../../lab/scenarios/openings.ts';
import {sequenceMermaid} from '../../render/sequenceMermaid.ts';
import {labCatalogues} from '../../text/catalogues.ts';
import {localeIds} from '../../text/locales.ts';
import {clipboard, Link, press, toggle} from '../page.fixture.tsx';
import {RunViews} from './RunViews.tsx';

const head = '1~erl0.max1.wait2.retain20';
const {played} = readLabRun([head, ...oneLoggedIn].join('~'));

describe.each(localeIds)('The run so far (%s)', (locale) => {
  const words = labCatalogues[locale];
  const {page, table} = words;
  const mermaid = sequenceMermaid(words, sequenceOf(played));

  function views(run = played) {
    render(<RunViews words={words} Link={Link} id="lab" played={run} at={run.steps.length} onJump={vi.fn()} />);
  }
  const choose = (view: 'log' | 'sequence') => fireEvent.click(screen.getByRole('radio', {name: page[view]}));

  beforeEach(() => {
    vi.restoreAllMocks();
  });

  it('is shown as a log, or as a sequence, and back', () => {
    views();
    expect(screen.getByRole('list', {name: page.log})).toBeTruthy();
    choose('sequence');
    expect(screen.queryByRole('list', {name: page.log})).toBeNull();
    expect(screen.getByRole('group', {name: page.sequence}).querySelector('svg')).not.toBeNull();
    choose('log');
    expect(screen.getByRole('list', {name: page.log})).toBeTruthy();
  });

  it('has no picture before the first step, and says so', () => {
    views(readLabRun(head).played);
    choose('sequence');
    expect(screen.getByText(page.sequenceEmpty)).toBeTruthy();
  });

  it('can be copied as Mermaid text, and read as it', async () => {
    const copied = clipboard();
    views();
    choose('sequence');
    press(table.diagram.copyMermaid);
    await screen.findByText(table.copying.copied);
    expect(copied.mock.calls).toEqual([[mermaid]]);
    toggle(table.diagram.mermaidSource);
    expect(document.querySelector('pre')?.textContent).toBe(mermaid);
  });

  it('can be taken away as a file that is made when it is asked for', async () => {
    const made: Blob[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      made.push(blob as Blob);
      return 'blob:sequence';
    });
    const names: string[] = [];
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      names.push(this.download);
    });
    views();
    choose('sequence');
    expect(made).toEqual([]);
    press(table.diagram.downloadSvg);
    expect(names).toEqual([`iscsi-lab.${locale}.svg`]);
    expect(await made[0]!.text()).toMatch(/^<svg /);
  });
});
