// @vitest-environment happy-dom
import {cleanup, fireEvent, render, screen, within} from '@testing-library/react';
import {describe, expect, it, vi} from 'vitest';
import {eventText} from '../../say/labels.ts';
import {sayWhyNot} from '../../say/run.ts';
import {type Option, optionsAt} from '../../run/options.ts';
import type {Position} from '../../run/run.ts';
import type {TransitionId} from '../../spec/index.ts';
import {catalogues} from '../../text/catalogues.ts';
import {localeIds} from '../../text/locales.ts';
import {toggle} from '../page.fixture.tsx';
import {OptionList} from './OptionList.tsx';

const figures = ['1', '2', '3', '4', '5', '6', '7', '8', '9'];

const loggedIn: Position = {machine: 'connectionTarget', role: 'target', state: 'S5', means: null};

describe.each(localeIds)('What can happen now (%s)', (locale) => {
  const words = catalogues[locale];
  const {simulator: labels} = words;

  function list(position: Position, glow: TransitionId | null = null) {
    const onTake = vi.fn<(option: Option) => void>();
    const onGlow = vi.fn<(transition: TransitionId | null) => void>();
    render(
      <OptionList
        words={words}
        id="s"
        options={optionsAt(position)}
        position={position}
        onTake={onTake}
        glow={glow}
        onGlow={onGlow}
        end={<p>the end</p>}
      />,
    );
    return {onTake, onGlow};
  }

  it('is a group of buttons for each transition, named by where it leads; a press says which event was meant', () => {
    const {onTake} = list(loggedIn);
    const groups = screen.getAllByRole('group', {name: /^T/});
    expect(groups.map(({id}) => id)).toEqual(['T8', 'T9', 'T11', 'T15'].map((id) => `s-${id}`));
    const toWait = screen.getByRole('group', {name: `T15 ${labels.leadsTo('S8 CLEANUP_WAIT')}`});
    const buttons = within(toWait).getAllByRole('button');
    buttons.at(-1)!.click();
    const [{clause, event}] = onTake.mock.calls[0]!;
    expect(clause.transition).toBe('T15');
    expect(buttons.at(-1)!.textContent).toContain(eventText(words, event, 'target'));
  });

  it('has figures for keys, which are no part of a button’s name', () => {
    list(loggedIn);
    const buttons = screen.getAllByRole('button');
    expect(buttons.map((button) => button.getAttribute('aria-keyshortcuts'))).toEqual(figures);
    expect(buttons.map((button) => button.querySelector('kbd')?.textContent)).toEqual(figures);
    expect(screen.queryByRole('button', {name: /^1/})).toBeNull();
  });

  it('has no figure for a tenth event, of which one state has one', () => {
    list({machine: 'connectionInitiator', role: 'initiator', state: 'S6', means: null});
    const buttons = screen.getAllByRole('button');
    expect(buttons).toHaveLength(10);
    expect(buttons.at(-1)!.hasAttribute('aria-keyshortcuts')).toBe(false);
  });

  it('tells which transition is pointed at, by pointer or focus, and lights the one pointed at in the picture', () => {
    const {onGlow} = list(loggedIn, 'T9');
    const group = (id: string) => document.getElementById(`s-${id}`)!;
    expect([group('T9'), group('T8')].map(({dataset}) => dataset.glowing)).toEqual(['true', undefined]);
    fireEvent.pointerEnter(group('T15'));
    fireEvent.pointerLeave(group('T15'));
    fireEvent.focus(within(group('T11')).getByRole('button'));
    fireEvent.blur(within(group('T11')).getByRole('button'));
    expect(onGlow.mock.calls).toEqual([['T15'], [null], ['T11'], [null]]);
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

  it('is the end where nothing can happen, and only there', () => {
    list({machine: 'cleanup', role: 'target', state: 'R3', means: null});
    expect(screen.getByText('the end')).toBeTruthy();
    expect(screen.queryAllByRole('button')).toEqual([]);
    cleanup();
    list(loggedIn);
    expect(screen.queryByText('the end')).toBeNull();
  });
});
