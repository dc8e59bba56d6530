// @vitest-environment happy-dom
import {fireEvent, render, screen} from '@testing-library/react';
import {describe, expect, it, vi} from 'vitest';
import '../page.fixture.tsx';
import {Choice} from './Choice.tsx';

const labels = {log: 'Causes and effects', sequence: 'Sequence'};

function choice(chosen: 'log' | 'sequence', onChoose = vi.fn<(option: string) => void>()) {
  return (
    <Choice
      legend="Views"
      name="view"
      options={['log', 'sequence']}
      labels={labels}
      chosen={chosen}
      onChoose={onChoose}
    />
  );
}

describe('A choice', () => {
  it('is a group of radio buttons with a name, in the order of its options, the chosen one checked', () => {
    render(choice('sequence'));
    expect(screen.getByRole('group', {name: 'Views'})).toBeTruthy();
    expect(screen.getAllByRole<HTMLInputElement>('radio').map(({checked}) => checked)).toEqual([false, true]);
    expect(screen.getByRole<HTMLInputElement>('radio', {name: 'Sequence'}).checked).toBe(true);
  });

  it('says which option was picked, and stays as it is until its page chooses', () => {
    const onChoose = vi.fn<(option: string) => void>();
    const {rerender} = render(choice('log', onChoose));
    fireEvent.click(screen.getByRole('radio', {name: 'Sequence'}));
    expect(onChoose.mock.calls).toEqual([['sequence']]);
    expect(screen.getByRole<HTMLInputElement>('radio', {name: 'Sequence'}).checked).toBe(false);
    rerender(choice('sequence', onChoose));
    expect(screen.getByRole<HTMLInputElement>('radio', {name: 'Sequence'}).checked).toBe(true);
  });
});
