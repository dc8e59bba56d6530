// @vitest-environment happy-dom
import {fireEvent, render, screen} from '@testing-library/react';
import {describe, expect, it, vi} from 'vitest';
import {eventText} from '../../say/labels.ts';
import {readRun} from '../../run/runLink.ts';
import {catalogues} from '../../text/catalogues.ts';
import {localeIds} from '../../text/locales.ts';
import {press} from '../page.fixture.tsx';
import {StepList} from './StepList.tsx';

const {run, played} = readRun('1~cleanup~target~R1~M2-csmI-1~M3-csmI-1~M1-2', 'cleanup');

describe.each(localeIds)('The steps of a run (%s)', (locale) => {
  const words = catalogues[locale];

  function list(at: number) {
    const onJump = vi.fn<(step: number) => void>();
    render(<StepList words={words} run={run} played={played} at={at} onJump={onJump} />);
    return onJump;
  }

  it('are listed with the newest on top, each with its number, its transition, its event and where it led', () => {
    list(3);
    const [start, ...steps] = screen
      .getAllByRole('button')
      .map((button) => button.textContent)
      .reverse();
    expect(start).toBe(`0 ${words.simulator.startedIn('R1 CLEANUP_WAIT')}`);
    expect(steps).toHaveLength(3);
    for (const [index, {clause, event, to}] of played.entries()) {
      expect(steps[index]).toMatch(new RegExp(`^${index + 1} ${clause.transition} .* ${to.state}$`));
      expect(steps[index]).toContain(eventText(words, event, 'target'));
    }
  });

  it.each([0, 1, 3])('has step %i alone for the current one, and those behind it are ahead', (at) => {
    list(at);
    const marked = screen.getAllByRole('button').map((button) => button.getAttribute('aria-current'));
    expect(marked).toEqual([3, 2, 1, 0].map((step) => (step === at ? 'step' : null)));
    const ahead = screen.getAllByRole('listitem').map((item) => item.hasAttribute('data-ahead'));
    expect(ahead).toEqual([3, 2, 1, 0].map((step) => step > at));
  });

  it('lead to themselves, and the space between them nowhere', () => {
    const onJump = list(3);
    press(/M3/);
    press(`0 ${words.simulator.startedIn('R1 CLEANUP_WAIT')}`);
    fireEvent.click(screen.getByRole('list'));
    expect(onJump.mock.calls).toEqual([[2], [0]]);
  });
});
