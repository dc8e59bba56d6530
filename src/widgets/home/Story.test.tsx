// @vitest-environment happy-dom
import {act, render, screen, within} from '@testing-library/react';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {beatIds, tellStory} from '../../lab/scenarios/story.ts';
import {catalogues} from '../../text/catalogues.ts';
import {localeIds} from '../../text/locales.ts';
import {press} from '../page.fixture.tsx';
import type {ToldStory} from './made.ts';
import {Story} from './Story.tsx';

const told = tellStory();
const story: ToldStory = {
  ...told,
  beats: told.beats.map(({parcel, ...beat}) => ({...beat, parcel: parcel && {...parcel, name: parcel.kind}})),
};

/** What waits for the picture to come into view; nothing else brings it there in a test. */
const waiting = vi.fn<() => void>();

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal(
    'IntersectionObserver',
    vi.fn(function watch(told: (entries: readonly {readonly isIntersecting: boolean}[]) => void) {
      waiting.mockImplementation(() => {
        told([{isIntersecting: true}]);
      });
      return {observe: vi.fn(), disconnect: vi.fn()};
    }),
  );
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe.each(localeIds)('The picture of the home page (%s)', (locale) => {
  const words = catalogues[locale];
  const {home} = words;

  function open({mayPlay = true, reduced = false} = {}) {
    vi.stubGlobal('matchMedia', () => ({matches: reduced}));
    render(
      <Story
        words={words}
        story={story}
        mayPlay={() => mayPlay}
        LabLink={({step, children}) => <a href={`/lab?at=${step}`}>{children}</a>}
      />,
    );
  }

  function shows(number: number) {
    const id = beatIds[number - 1]!;
    expect(screen.getByText(home.count({number, of: 6}))).toBeTruthy();
    expect(document.querySelector('p[aria-live]')?.textContent).toBe(`${home.beats[id].title} ${home.beats[id].text}`);
    expect(screen.getByRole('link').getAttribute('href')).toBe(`/lab?at=${story.beats[number - 1]!.step}`);
    expect(screen.getByRole('button', {current: 'step'}).textContent).toBe(home.beats[id].title);
  }

  function wait(milliseconds: number) {
    act(() => {
      vi.advanceTimersByTime(milliseconds);
    });
  }

  it('rests where the two ends disagree, and says where each of them is', () => {
    open();
    shows(3);
    const name = screen.getByRole('img').getAttribute('aria-label');
    expect(name).toContain(
      home.end({role: words.roles.initiator, session: 'Q4 FAILED', old: 'S8 CLEANUP_WAIT', next: null}),
    );
    expect(name).toContain(
      home.end({role: words.roles.target, session: 'Q3 LOGGED_IN', old: 'S5 LOGGED_IN', next: null}),
    );
    wait(60_000);
    shows(3);
  });

  it('plays once it is in view, from the first beat to the last, and stays there', () => {
    open();
    act(waiting);
    for (let number = 1; number <= 6; number++) {
      shows(number);
      wait(2400);
    }
    wait(60_000);
    shows(6);
    press(home.play);
    shows(1);
  });

  it.each([
    {why: 'has been seen', given: {mayPlay: false}},
    {why: 'its reader asked for less motion', given: {reduced: true}},
  ])('does not play by itself when it $why', ({given}) => {
    open(given);
    act(waiting);
    wait(60_000);
    shows(3);
  });

  it('stops at the reader’s first word, whatever it is', () => {
    open();
    act(waiting);
    wait(2400);
    press(home.pause);
    wait(60_000);
    shows(2);
    press(home.next);
    shows(3);
    press(home.play);
    press(home.back);
    wait(60_000);
    shows(2);
    press(home.beats.letsGo.title);
    shows(5);
  });

  it('has nothing before its first beat and nothing after its last', () => {
    open();
    press(home.beats.loggedIn.title);
    expect(screen.getByRole('button', {name: home.back}).getAttribute('aria-disabled')).toBe('true');
    press(home.back);
    shows(1);
    press(home.beats.agree.title);
    expect(screen.getByRole('button', {name: home.next}).getAttribute('aria-disabled')).toBe('true');
    press(home.next);
    shows(6);
  });

  it.each(beatIds)('%s fills the boxes where the machines are, and rings what has moved', (id) => {
    open();
    press(home.beats[id].title);
    const {ends} = story.beats.find((beat) => beat.id === id)!;
    for (const role of ['initiator', 'target'] as const) {
      const filled = [...document.querySelectorAll(`[data-side=${role}] > [data-form]:not([data-manner])`)];
      const there = [ends[role].old, ends[role].next].filter(
        (standing) => standing !== null && (standing.isNow || !['S1', 'R3'].includes(standing.state)),
      );
      expect(filled.map((box) => [box.textContent.split(' ')[0], box.getAttribute('data-form')])).toEqual(
        there.map((standing) => [standing!.state, standing!.isNow ? 'reached' : 'now']),
      );
    }
    expect(within(screen.getByRole('img')).queryByText(home.disagree) === null).toBe(
      story.beats.find((beat) => beat.id === id)!.agree,
    );
  });
});
