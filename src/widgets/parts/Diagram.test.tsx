// @vitest-environment happy-dom
import {fireEvent, render} from '@testing-library/react';
import {renderToString} from 'react-dom/server';
import {describe, expect, it, vi} from 'vitest';
import type {StateId, TransitionId} from '../../spec/index.ts';
import {miniatures} from '../../diagrams/miniatures.ts';
import {lit, svgs} from '../page.fixture.tsx';
import {Diagram} from './Diagram.tsx';
import {isStepOn, type Lit} from './lightUp.ts';

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

  it('has its first state lit in the file of a page, before any script, and is not drawn again for the next one', () => {
    const file = document.createElement('main');
    file.innerHTML = renderToString(<Diagram svg={svg} lit={{...none, state: 'R1', trail: []}} />);
    expect(lit('current', file)).toEqual(['R1']);

    const {container, rerender} = render(<Diagram svg={svg} lit={{...none, state: 'R1', trail: []}} />);
    const picture = container.querySelector('svg');
    rerender(<Diagram svg={svg} lit={{...none, state: 'R2', trail: ['M2']}} />);
    expect(lit('current', container)).toEqual(['R2']);
    expect(container.querySelector('svg')).toBe(picture);
  });

  it('lights both the line of a transition and its label', () => {
    render(<Diagram svg={svg} lit={{...none, state: 'R3', trail: ['M2', 'M4']}} />);
    const taken = [...document.querySelectorAll('.is-taken')].map((element) => element.getAttribute('class'));
    expect(taken).toEqual(['edge is-taken', 'edge-label is-taken']);
  });

  it('lets the way it came fade over three steps', () => {
    render(<Diagram svg={svg} lit={{...none, state: 'R3', trail: ['M1', 'M2', 'M3', 'M4']}} />);
    const steps = ['is-taken', 'is-taken-before', 'is-taken-earlier'].map((name) =>
      document.querySelector(`.edge.${name}`)?.getAttribute('data-transition'),
    );
    expect(steps).toEqual(['M4', 'M3', 'M2']);
  });

  it('rings a state that was reached just now, and no state that a jump led to', () => {
    const {rerender} = render(<Diagram svg={svg} lit={{...none, state: 'R2', trail: ['M2']}} />);
    expect(document.querySelector('.ring')?.parentElement?.dataset.state).toBe('R2');

    rerender(<Diagram svg={svg} lit={{...none, state: 'R3', trail: ['M2']}} />);
    expect(document.querySelector('.ring')).toBeNull();
  });

  it('rings where a label leads in this machine, though it leads elsewhere in another', () => {
    // N1 leads the initiator's session from Q1 to Q3, the target's to Q2.
    render(<Diagram svg={svgs.sessionInitiator ?? ''} lit={{...none, state: 'Q3', trail: ['N1']}} />);
    expect(document.querySelector('.ring')?.parentElement?.dataset.state).toBe('Q3');
  });

  it('puts its key to a possible transition, changes it and takes it away', () => {
    const keys = () => [...document.querySelectorAll('.edge-label .key')].map((key) => key.textContent);
    const {rerender} = render(
      <Diagram svg={svg} lit={{...none, state: 'R1', trail: [], possible: new Map([['M2', '2–3']])}} />,
    );
    expect(keys()).toEqual(['2–3']);

    rerender(<Diagram svg={svg} lit={{...none, state: 'R1', trail: [], possible: new Map([['M2', '2']])}} />);
    expect(keys()).toEqual(['2']);

    rerender(<Diagram svg={svg} lit={{...none, state: 'R1', trail: [], possible: free('M2')}} />);
    expect(keys()).toEqual([]);
  });

  it('lets the line glow that it is told of, or that the pointer is on, label and all', () => {
    const glowing = () =>
      [...document.querySelectorAll('.edge:has(.halo)')].map((edge) => edge.getAttribute('data-transition'));
    render(<Diagram svg={svg} lit={{...none, state: 'R1', trail: [], glow: 'M1'}} onTransition={vi.fn()} />);
    expect(glowing()).toEqual(['M1']);
    fireEvent.pointerOver(document.querySelector('.edge-label[data-transition=M3] text')!);
    expect(glowing()).toEqual(['M3']);
    fireEvent.pointerOver(document.querySelector('.paper')!);
    expect(glowing()).toEqual(['M1']);
  });

  it('lights a miniature as it lights a picture', () => {
    render(<Diagram svg={miniatures.cleanup} lit={{...none, state: 'R2', trail: ['M2'], possible: free('M3')}} />);
    expect([lit('current'), lit('taken'), lit('possible')]).toEqual([['R2'], ['M2'], ['M3']]);
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

describe('What is lit has gone one step on', () => {
  function at(state: StateId, ...trail: readonly TransitionId[]): Lit {
    return {...none, state, trail};
  }

  it.each([
    ['with its first transition', at('R1'), at('R2', 'M2')],
    ['with the next one', at('R2', 'M2'), at('R3', 'M2', 'M4')],
    ['where only the last few are kept', at('R2', 'M2', 'M3', 'M2'), at('R1', 'M3', 'M2', 'M3')],
    ['where only the last one is kept', at('R2', 'M2'), at('R3', 'M4')],
    ['by a label that joins other states in another machine', at('S2'), at('S4', 'T4')],
    ['by a transition back to the same state', at('S7', 'T12'), at('S7', 'T12', 'T12')],
  ])('%s', (_, before, now) => {
    expect(isStepOn(before, now)).toBe(true);
  });

  it.each([
    ['at first sight', null, at('R2', 'M2')],
    ['by a step back', at('R3', 'M2', 'M4'), at('R2', 'M2')],
    ['by a step back to where it had been', at('R1', 'M2', 'M3'), at('R2', 'M2')],
    ['by a jump to another run', at('R2', 'M2'), at('R3', 'M1')],
    ['when only what is pointed at has changed', at('R2', 'M2'), {...at('R2', 'M2'), glow: 'M4'} as const],
  ])('but not %s', (_, before, now) => {
    expect(isStepOn(before, now)).toBe(false);
  });
});
