// @vitest-environment happy-dom
import {render, screen} from '@testing-library/react';
import {expect, it} from 'vitest';
import '../page.fixture.tsx';
import {Unbroken} from './Unbroken.tsx';

it('A sentence keeps the names of the three connections in one piece, and its own text', () => {
  const {container} = render(
    <p>
      <Unbroken text="CSM-E cleans CSM-C up, re-login or not" />
    </p>,
  );
  expect(container.textContent).toBe('CSM-E cleans CSM-C up, re-login or not');
  expect([...container.querySelectorAll('span')].map(({textContent}) => textContent)).toEqual(['CSM-E', 'CSM-C']);
  expect(screen.getByText('CSM-E').className).not.toBe('');
});
