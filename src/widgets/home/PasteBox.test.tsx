// @vitest-environment happy-dom
import {fireEvent, render, screen} from '@testing-library/react';
import {describe, expect, it, vi} from 'vitest';
import {examples} from '../../reader/examples.ts';
import {catalogues} from '../../text/catalogues.ts';
import {localeIds} from '../../text/locales.ts';
import {press} from '../page.fixture.tsx';
import {PasteBox} from './PasteBox.tsx';

describe.each(localeIds)('The box of the home page (%s)', (locale) => {
  const words = catalogues[locale];

  function open() {
    const onRead = vi.fn<(text: string) => void>();
    render(
      <>
        <input aria-label="field" />
        <PasteBox words={words} onRead={onRead} />
      </>,
    );
    return {onRead, box: screen.getByRole<HTMLTextAreaElement>('textbox', {name: words.home.paste})};
  }

  function paste(at: Element, text: string) {
    return fireEvent.paste(at, {clipboardData: {getData: () => text}});
  }

  it('takes what is pasted anywhere on the page, and the focus with it', () => {
    const {onRead, box} = open();
    paste(document.body, 'connection-state: CLEANUP_WAIT');
    expect(box.value).toBe('connection-state: CLEANUP_WAIT');
    expect(document.activeElement).toBe(box);
    press(words.home.read);
    expect(onRead.mock.calls).toEqual([['connection-state: CLEANUP_WAIT']]);
  });

  it('leaves a paste into a field to the field, and an empty one alone', () => {
    const {box} = open();
    expect(paste(screen.getByLabelText('field'), 'S8')).toBe(true);
    expect(paste(box, 'S8')).toBe(true);
    expect(paste(document.body, ' \n')).toBe(true);
    expect(box.value).toBe('');
  });

  it('has a long text read at once, wherever it was pasted, for no box can hold it', () => {
    const {onRead, box} = open();
    const long = 'x'.repeat(200_001);
    expect(paste(document.body, long)).toBe(false);
    expect(paste(box, long)).toBe(false);
    expect(box.value).toBe('');
    expect(onRead.mock.calls).toEqual([[long], [long]]);
  });

  it.each(examples)('offers the output of $tool', ({tool, text}) => {
    const {box} = open();
    press(tool);
    expect(box.value).toBe(text);
  });
});
