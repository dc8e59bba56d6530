// @vitest-environment happy-dom
import {render, screen} from '@testing-library/react';
import {describe, expect, it, vi} from 'vitest';
import {catalogues} from '../../text/catalogues.ts';
import {press} from '../page.fixture.tsx';
import {RunControls} from './RunControls.tsx';

const {simulator: labels} = catalogues.en;

function controls(at: number, count: number, next: string | null = null) {
  const onJump = vi.fn<(step: number) => void>();
  const onReset = vi.fn<() => void>();
  render(
    <RunControls
      words={catalogues.en}
      at={at}
      count={count}
      next={next}
      onJump={onJump}
      onReset={onReset}
      copyAddress={() => ''}
    />,
  );
  return {onJump, onReset};
}

describe('The controls of a run', () => {
  it('lead one step back, one step on, and to the start', () => {
    const {onJump, onReset} = controls(2, 5);
    press(labels.back);
    press(labels.forward);
    expect(onJump.mock.calls).toEqual([[1], [3]]);
    press(labels.reset);
    expect(onReset).toHaveBeenCalledOnce();
  });

  it('say when they are of no use, keep their place in the tab order, and then do nothing', () => {
    const {onJump, onReset} = controls(0, 0);
    for (const name of [labels.back, labels.forward, labels.reset]) {
      const button = screen.getByRole('button', {name});
      expect(button.getAttribute('aria-disabled')).toBe('true');
      expect(button.hasAttribute('disabled')).toBe(false);
      press(name);
    }
    expect(onJump).not.toHaveBeenCalled();
    expect(onReset).not.toHaveBeenCalled();
  });

  it('say what comes next where the page tells it ahead', () => {
    const {onJump} = controls(1, 3, 'Next: cut the wire');
    expect(screen.queryByRole('button', {name: labels.forward})).toBeNull();
    press('Next: cut the wire');
    expect(onJump.mock.calls).toEqual([[2]]);
  });
});
