// @vitest-environment happy-dom
import {cleanup, fireEvent, render, screen} from '@testing-library/react';
import {missingWords} from '@words/missing.ts';
import {useState} from 'react';
import {afterEach, describe, expect, it, vi} from 'vitest';
import {WhenAsked} from './WhenAsked.tsx';

afterEach(cleanup);

const load = vi.fn<() => Promise<() => string>>();

function Page() {
  const [isAsked, setAsked] = useState(false);
  return (
    <>
      <button
        onClick={() => {
          setAsked(true);
        }}
      />
      <WhenAsked
        load={load}
        asked={isAsked || null}
        onMissed={() => {
          setAsked(false);
        }}
      >
        {(Part) => <Part />}
      </WhenAsked>
    </>
  );
}

describe('A part of the page that comes when it is asked for', () => {
  it('says that it cannot be had, leaves the page as it is, and comes when it is asked for again', async () => {
    load.mockRejectedValueOnce(new Error('no network')).mockResolvedValueOnce(() => 'the part');
    render(<Page />);
    expect(load).not.toHaveBeenCalled();

    fireEvent.click(screen.getByRole('button'));
    expect((await screen.findByRole('alert')).textContent).toBe(missingWords.notLoaded);

    fireEvent.click(screen.getByRole('button'));
    expect(await screen.findByText('the part')).toBeTruthy();
    expect(screen.queryByRole('alert')).toBeNull();
  });
});
