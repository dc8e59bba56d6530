// @vitest-environment happy-dom
import {render, screen, within} from '@testing-library/react';
import {describe, expect, it, vi} from 'vitest';
import {eventText} from '../../say/labels.ts';
import {sayWhyNot} from '../../say/run.ts';
import {type Option, optionsAt} from '../../run/options.ts';
import type {Position} from '../../run/run.ts';
import {catalogues} from '../../text/catalogues.ts';
import {localeIds} from '../../text/locales.ts';
import {toggle} from '../page.fixture.tsx';
import {OptionList} from './OptionList.tsx';

const loggedIn: Position = {machine: 'connectionTarget', role: 'target', state: 'S5', means: null};

describe.each(localeIds)('What can happen now (%s)', (locale) => {
  const words = catalogues[locale];
  const {simulator: labels} = words;

  function list(position: Position) {
    const onTake = vi.fn<(option: Option) => void>();
    render(<OptionList words={words} id="s" options={optionsAt(position)} position={position} onTake={onTake} />);
    return onTake;
  }

  it('is a group of buttons for each transition, named by where it leads; a press says which event was meant', () => {
    const onTake = list(loggedIn);
    const groups = screen.getAllByRole('group', {name: /^T/});
    expect(groups.map((group) => group.getAttribute('aria-labelledby'))).toEqual(
      ['T8', 'T9', 'T11', 'T15'].map((id) => `s-${id}-title`),
    );
    const toWait = screen.getByRole('group', {name: `T15 ${labels.leadsTo('S8 CLEANUP_WAIT')}`});
    const buttons = within(toWait).getAllByRole('button');
    buttons.at(-1)!.click();
    const [{clause, event}] = onTake.mock.calls[0]!;
    expect(clause.transition).toBe('T15');
    expect(buttons.at(-1)!.textContent).toContain(eventText(words, event, 'target'));
  });

  it('is followed, one click away, by each event that cannot happen, and by what never can for this role', () => {
    list(loggedIn);
    const {impossible} = optionsAt(loggedIn);
    toggle(labels.impossible(impossible.length + 3));
    const refused = impossible.flatMap(({options}) => options);
    expect(screen.getAllByRole('listitem')).toHaveLength(refused.length);
    for (const {event} of refused)
      expect(screen.getAllByText(eventText(words, event, 'target')).length).toBeGreaterThan(0);
    for (const label of ['T1', 'T2', 'T14'])
      expect(screen.getByText(sayWhyNot(words, {kind: 'illegalForRole', label, role: 'target'}))).toBeTruthy();
  });

  it('is said in so many words when it is nothing', () => {
    list({machine: 'cleanup', role: 'target', state: 'R3', means: null});
    expect(screen.getByText(labels.nothingPossible('R3 FREE'))).toBeTruthy();
    expect(screen.queryAllByRole('button')).toEqual([]);
  });
});
