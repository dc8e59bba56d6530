// @vitest-environment happy-dom
import {render, screen} from '@testing-library/react';
import {describe, expect, it} from 'vitest';
import {catalogues} from '../../text/catalogues.ts';
import {localeIds} from '../../text/locales.ts';
import {clipboard, press} from '../page.fixture.tsx';
import {CopyButton} from './CopyButton.tsx';

describe.each(localeIds)('A button that copies (%s)', (locale) => {
  const words = catalogues[locale];
  const {copying} = words;

  function button(text: string) {
    return <CopyButton words={words} label={copying.copy} kind="link" textOf={() => text} />;
  }

  it('puts the text into the clipboard and says so', async () => {
    const written = clipboard();
    render(button('R1'));
    expect(screen.getByRole('status').textContent).toBe('');
    press(copying.copy);
    await screen.findByText(copying.copied);
    expect(written.mock.calls).toEqual([['R1']]);
  });

  it('says what is left to do when the browser refuses', async () => {
    clipboard('refuses');
    render(button('R1'));
    press(copying.copy);
    await screen.findByText(copying.notCopied.link);
  });

  it('says so only as long as what is in the clipboard is what it would copy', async () => {
    clipboard();
    const {rerender} = render(button('R1'));
    press(copying.copy);
    await screen.findByText(copying.copied);
    rerender(button('R2'));
    expect(screen.getByRole('status').textContent).toBe('');
  });
});
