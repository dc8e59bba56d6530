// @vitest-environment happy-dom
import {cleanup, fireEvent, render, screen, waitFor} from '@testing-library/react';
import {practiceWords} from '@words/practice.ts';
import {afterEach, describe, expect, it, vi} from 'vitest';
import {noProgress} from '../exercises/practice/progress.ts';
import {score} from './practiceScoring.ts';
import {PracticeUnscored} from './PracticeUnscored.tsx';

afterEach(cleanup);

const network = vi.hoisted(() => ({isThere: false}));
vi.mock('../exercises/practice/scoring.ts', () => {
  if (!network.isThere) throw new Error('no network');
  return {};
});

describe('Answers, when what scores them cannot be had', () => {
  it('wait, say so, and are all scored in their order once it can', async () => {
    const scored: string[] = [];
    const store = {
      progress: noProgress,
      isKept: true,
      update: (change: (progress: typeof noProgress) => typeof noProgress) => {
        change(noProgress);
      },
      erase: () => undefined,
    };
    const answer = (name: string) => {
      score(store, (_, progress) => {
        scored.push(name);
        return progress;
      });
    };
    render(<PracticeUnscored store={store} />);
    answer('first');
    answer('second');
    expect((await screen.findByRole('alert')).textContent).toContain(practiceWords.practice.notScored);
    expect(scored).toEqual([]);
    const closing = new Event('beforeunload', {cancelable: true});
    window.dispatchEvent(closing);
    expect(closing.defaultPrevented).toBe(true);

    network.isThere = true;
    vi.resetModules();
    fireEvent.click(screen.getByRole('button', {name: practiceWords.practice.tryAgain}));
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
    expect(scored).toEqual(['first', 'second']);
  });
});
