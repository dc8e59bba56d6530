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
