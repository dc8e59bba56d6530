// @vitest-environment happy-dom
import {act, fireEvent, render, screen} from '@testing-library/react';
import {useState} from 'react';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import '../page.fixture.tsx';
import {onRunKey} from './runKeys.ts';
import {usePlay} from './usePlay.ts';

function Player({count}: {readonly count: number}) {
  const [at, setAt] = useState(0);
  const {isPlaying, toggle, speed, setSpeed} = usePlay({
    place: at,
    canStep: at < count,
    step: () => {
      setAt(at + 1);
    },
  });
  return (
    <section
      onKeyDown={(event) => {
        onRunKey(event, {
          onBack: () => {
            setAt(at - 1);
          },
          onForward: () => {
            setAt(at + 1);
          },
          onPlay: toggle,
          onNumber: setAt,
        });
      }}
    >
      <p role="status">{`${String(at)} ${isPlaying ? 'plays' : 'rests'}`}</p>
      <button type="button" onClick={toggle}>
        play
      </button>
      <button
        type="button"
        onClick={() => {
          setSpeed(speed === 1 ? 2 : 1);
        }}
      >
        faster
      </button>
      <input aria-label="text" />
    </section>
  );
}

function says(): string | null {
  return screen.getByRole('status').textContent;
}

async function pass(milliseconds: number) {
  await act(() => vi.advanceTimersByTimeAsync(milliseconds));
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('A run that plays', () => {
  it('takes a step after the other and rests at its end', async () => {
    render(<Player count={2} />);
    fireEvent.click(screen.getByText('play'));
    expect(says()).toBe('0 plays');
    await pass(1200);
    expect(says()).toBe('1 plays');
    await pass(1200);
    expect(says()).toBe('2 rests');
    await pass(5000);
    expect(says()).toBe('2 rests');
  });

  it('rests when it is paused', async () => {
    render(<Player count={5} />);
    fireEvent.click(screen.getByText('play'));
    await pass(1200);
    fireEvent.click(screen.getByText('play'));
    await pass(5000);
    expect(says()).toBe('1 rests');
  });

  it('does not go on by itself when its reader steps back from its end', async () => {
    render(<Player count={1} />);
    fireEvent.click(screen.getByText('play'));
    await pass(1200);
    fireEvent.keyDown(screen.getByText('play'), {key: 'ArrowLeft'});
    await pass(5000);
    expect(says()).toBe('0 rests');
  });

  it('goes twice as fast when asked to', async () => {
    render(<Player count={5} />);
    fireEvent.click(screen.getByText('faster'));
    fireEvent.click(screen.getByText('play'));
    await pass(600);
    expect(says()).toBe('1 plays');
  });
});

describe('The keys of a run', () => {
  it('step, choose and play', () => {
    render(<Player count={5} />);
    const somewhere = screen.getByRole('status');
    fireEvent.keyDown(somewhere, {key: '3'});
    expect(says()).toBe('3 rests');
    fireEvent.keyDown(somewhere, {key: 'ArrowLeft'});
    expect(says()).toBe('2 rests');
    fireEvent.keyDown(somewhere, {key: ' '});
    expect(says()).toBe('2 plays');
  });

  it('are left to a text field, to a button its space, and to the browser what comes with Ctrl or Alt', () => {
    render(<Player count={5} />);
    fireEvent.keyDown(screen.getByLabelText('text'), {key: '3'});
    fireEvent.keyDown(screen.getByText('play'), {key: ' '});
    fireEvent.keyDown(screen.getByRole('status'), {key: 'ArrowRight', altKey: true});
    expect(says()).toBe('0 rests');
  });
});
