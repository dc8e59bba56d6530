// @vitest-environment happy-dom
import {fireEvent, render, screen} from '@testing-library/react';
import {useState} from 'react';
import {beforeEach, describe, expect, it} from 'vitest';
import '../page.fixture.tsx';
import {useSteps} from './useSteps.ts';

/** A box, one button that goes with its step, and one that stays. */
function Widget({leads}: {readonly leads: boolean}) {
  const [place, setPlace] = useState(0);
  const {step, now} = useSteps<number, HTMLParagraphElement>(place, (next) => {
    setPlace(next);
    return leads;
  });
  return (
    <>
      <p ref={now} tabIndex={-1}>
        at {place}
      </p>
      {place === 0 ? <button onClick={() => step(1)}>once</button> : null}
      <button onClick={() => step(place + 1)}>again</button>
    </>
  );
}

function pressFocused(name: string) {
  const button = screen.getByRole('button', {name});
  button.focus();
  fireEvent.click(button);
}

describe('After a step', () => {
  beforeEach(() => {
    (document.activeElement as HTMLElement | null)?.blur();
  });

  it('the focus goes to where the machine is when the button that had it is gone', () => {
    render(<Widget leads />);
    pressFocused('once');
    expect(document.activeElement?.textContent).toBe('at 1');
  });

  it('a button that is still there keeps the focus', () => {
    render(<Widget leads />);
    pressFocused('again');
    expect(document.activeElement?.textContent).toBe('again');
  });

  it('that led nowhere nobody’s focus is moved', () => {
    render(<Widget leads={false} />);
    pressFocused('once');
    expect(document.activeElement).toBe(document.body);
  });
});
