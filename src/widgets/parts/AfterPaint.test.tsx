// @vitest-environment happy-dom
import {render, screen} from '@testing-library/react';
import {expect, it} from 'vitest';
import '../page.fixture.tsx';
import {AfterPaint} from './AfterPaint.tsx';

it('What is drawn after paint is there at once the first time, and then one frame behind', async () => {
  const {rerender} = render(<AfterPaint>first</AfterPaint>);
  expect(screen.getByText('first')).toBeTruthy();

  rerender(<AfterPaint>second</AfterPaint>);
  expect(screen.queryByText('second')).toBeNull();
  await screen.findByText('second');
});
