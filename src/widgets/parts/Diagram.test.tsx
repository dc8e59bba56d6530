// @vitest-environment happy-dom
import {fireEvent, render} from '@testing-library/react';
import {describe, expect, it, vi} from 'vitest';
import type {TransitionId} from '../../spec/index.ts';
import {lit, svgs} from '../page.fixture.tsx';
import {Diagram} from './Diagram.tsx';

const svg = svgs.cleanup ?? '';
const none = {possible: new Map<never, null>(), glow: null} as const;

function free(...transitions: readonly TransitionId[]): ReadonlyMap<TransitionId, null> {
  return new Map(transitions.map((transition) => [transition, null]));
}

describe('A diagram', () => {
  it('lights the state, what was taken and what is possible, and lets go of what was lit before', () => {
    const {rerender} = render(
      <Diagram svg={svg} lit={{...none, state: 'R1', trail: [], possible: free('M1', 'M2')}} />,
    );
    expect([lit('current'), lit('taken'), lit('possible')]).toEqual([['R1'], [], ['M1', 'M2']]);

    rerender(<Diagram svg={svg} lit={{...none, state: 'R2', trail: ['M2'], possible: free('M3')}} />);
    expect([lit('current'), lit('taken'), lit('possible')]).toEqual([['R2'], ['M2'], ['M3']]);

    rerender(<Diagram svg={svg} lit={null} />);
    expect([lit('current'), lit('taken'), lit('possible')]).toEqual([[], [], []]);
  });

  it('lights both the line of a transition and its label', () => {
    render(<Diagram svg={svg} lit={{...none, state: 'R3', trail: ['M2', 'M4']}} />);
    const taken = [...document.querySelectorAll('.is-taken')].map((element) => element.getAttribute('class'));
    expect(taken).toEqual(['edge is-taken', 'edge-label is-taken']);
  });

  it('says which state or transition was clicked, wherever in it', () => {
    const onState = vi.fn();
    const onTransition = vi.fn();
    render(<Diagram svg={svg} lit={null} onState={onState} onTransition={onTransition} />);
    fireEvent.click(document.querySelector('[data-state=R2] text')!);
    fireEvent.click(document.querySelector('[data-transition=M3] path')!);
    fireEvent.click(document.querySelector('.paper')!);
    expect(onState.mock.calls).toEqual([['R2']]);
    expect(onTransition.mock.calls).toEqual([['M3']]);
  });

  it('tells which transition the pointer is on, and when it leaves', () => {
    const onHover = vi.fn();
    render(<Diagram svg={svg} lit={null} onHover={onHover} />);
    fireEvent.pointerOver(document.querySelector('[data-transition=M3] path')!);
    fireEvent.pointerOver(document.querySelector('.paper')!);
    expect(onHover.mock.calls).toEqual([['M3'], [null]]);
  });

  it('looks as if it answered a click only where it does', () => {
    render(<Diagram svg={svg} lit={null} onTransition={vi.fn()} />);
    expect(document.querySelector('[data-answers]')?.getAttribute('data-answers')).toBe('transition');
  });
});
