// @vitest-environment happy-dom
import {render, screen} from '@testing-library/react';
import {expect, it, vi} from 'vitest';
import {toggle} from '../page.fixture.tsx';
import {Fold} from './Fold.tsx';

it('A fold makes its content when somebody looks, and no longer than that', () => {
  const content = vi.fn(() => <p>content</p>);
  render(<Fold summary="more">{content}</Fold>);
  expect(content).not.toHaveBeenCalled();

  toggle('more');
  expect(screen.getByText('content')).toBeTruthy();

  toggle('more');
  expect(screen.queryByText('content')).toBeNull();
});

it('A fold at the end of a list is seen when it opens: the list scrolls, as far as it must', () => {
  render(
    <div data-testid="list" style={{overflowY: 'auto'}}>
      <Fold summary="more">{() => <p>content</p>}</Fold>
    </div>,
  );
  const list = screen.getByTestId('list');
  list.getBoundingClientRect = () => new DOMRect(0, 0, 10, 100);
  const fold = list.querySelector('details')!;
  fold.getBoundingClientRect = () => new DOMRect(0, 80, 10, fold.open ? 60 : 20);

  toggle('more');
  expect(list.scrollTop).toBe(40);
});
