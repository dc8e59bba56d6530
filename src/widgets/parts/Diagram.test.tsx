// @vitest-environment happy-dom
import {fireEvent, render} from '@testing-library/react';
import {describe, expect, it, vi} from 'vitest';
import {lit, svgs} from '../page.fixture.tsx';
import {Diagram} from './Diagram.tsx';

const svg = svgs.cleanup ?? '';
const none = new Set<never>();

describe('A diagram', () => {
  it('lights the state, what was taken and what is possible, and lets go of what was lit before', () => {
    const {rerender} = render(<Diagram svg={svg} lit={{state: 'R1', taken: null, possible: new Set(['M1', 'M2'])}} />);
    expect([lit('current'), lit('taken'), lit('possible')]).toEqual([['R1'], [], ['M1', 'M2']]);

    rerender(<Diagram svg={svg} lit={{state: 'R2', taken: 'M2', possible: new Set(['M3'])}} />);
    expect([lit('current'), lit('taken'), lit('possible')]).toEqual([['R2'], ['M2'], ['M3']]);

    rerender(<Diagram svg={svg} lit={null} />);
    expect([lit('current'), lit('taken'), lit('possible')]).toEqual([[], [], []]);
  });

  it('lights both the line of a transition and its label', () => {
    render(<Diagram svg={svg} lit={{state: 'R3', taken: 'M4', possible: none}} />);
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

  it('looks as if it answered a click only where it does', () => {
    render(<Diagram svg={svg} lit={null} onTransition={vi.fn()} />);
    expect(document.querySelector('[data-answers]')?.getAttribute('data-answers')).toBe('transition');
  });
});
