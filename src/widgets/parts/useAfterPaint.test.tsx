// @vitest-environment happy-dom
import {fireEvent, renderHook, waitFor} from '@testing-library/react';
import {beforeEach, describe, expect, it, vi} from 'vitest';
import '../page.fixture.tsx';
import {useAfterPaint} from './useAfterPaint.ts';

function see(visibilityState: DocumentVisibilityState) {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(visibilityState);
}

function open() {
  const {result, unmount} = renderHook(useAfterPaint);
  return {later: result.current, unmount};
}

describe('What a press leads to', () => {
  beforeEach(() => {
    see('visible');
  });

  it('is done after the frame in which its first effect is seen', async () => {
    const task = vi.fn<() => void>();
    open().later(task);
    expect(task).not.toHaveBeenCalled();
    await waitFor(() => {
      expect(task).toHaveBeenCalledOnce();
    });
  });

  it.each(['pointerDown', 'keyDown', 'click'] as const)('is done before the next press is heard (%s)', (press) => {
    const done: string[] = [];
    document.body.addEventListener(press.toLowerCase(), () => done.push('press'), {once: true});
    open().later(() => done.push('task'));
    fireEvent[press](document.body);
    expect(done).toEqual(['task', 'press']);
    fireEvent[press](document.body);
    expect(done).toEqual(['task', 'press']);
  });

  it('is done before what the next one leads to, when none is heard between them', () => {
    const done: number[] = [];
    const {later} = open();
    later(() => done.push(1));
    later(() => done.push(2));
    expect(done).toEqual([1]);
    fireEvent.click(document.body);
    expect(done).toEqual([1, 2]);
  });

  it('is not done on a page that was left', () => {
    const task = vi.fn<() => void>();
    const {later, unmount} = open();
    later(task);
    unmount();
    fireEvent.click(document.body);
    expect(task).not.toHaveBeenCalled();
  });

  it('is done at once on a page that nobody sees: it is not painted', () => {
    see('hidden');
    const task = vi.fn<() => void>();
    open().later(task);
    expect(task).toHaveBeenCalledOnce();
  });
});
