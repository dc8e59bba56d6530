// @vitest-environment happy-dom
import {fireEvent, render, screen} from '@testing-library/react';
import {describe, expect, it} from 'vitest';
import {eventText} from '../../say/labels.ts';
import {catalogues} from '../../text/catalogues.ts';
import {localeIds} from '../../text/locales.ts';
import {lit, press, svgs} from '../page.fixture.tsx';
import {MiniSimulator} from './MiniSimulator.tsx';

describe.each(localeIds)('The simulator of the home page (%s)', (locale) => {
  const words = catalogues[locale];
  const {simulator: labels} = words;
  const logout = eventText(words, 'explicitLogoutStarted', 'initiator');

  function open() {
    render(<MiniSimulator words={words} machine="cleanup" role="initiator" svg={svgs.cleanup ?? ''} />);
  }

  it('goes where the event that is pressed leads, and says so', () => {
    open();
    expect(screen.getByRole('status').textContent).toBe(`${labels.now} R1 CLEANUP_WAIT ${words.glosses.R1}`);
    press(logout);
    expect(screen.getByRole('status').textContent).toContain('R2 IN_CLEANUP');
    expect([lit('current'), lit('taken'), lit('possible')]).toEqual([['R2'], ['M2'], ['M3', 'M4']]);
    expect(screen.queryByRole('button', {name: logout})).toBeNull();
  });

  it('takes a transition that is clicked in the picture, by its first event, and none that is not possible', () => {
    open();
    fireEvent.click(document.querySelector('[data-transition=M4]')!);
    expect(lit('current')).toEqual(['R1']);
    fireEvent.click(document.querySelector('[data-transition=M1]')!);
    expect(lit('current')).toEqual(['R3']);
  });

  it('starts over once something happened', () => {
    open();
    expect(screen.queryByRole('button', {name: labels.reset})).toBeNull();
    press(logout);
    press(labels.reset);
    expect([lit('current'), lit('taken')]).toEqual([['R1'], []]);
  });
});
