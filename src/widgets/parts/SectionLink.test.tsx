// @vitest-environment happy-dom
import {render, screen} from '@testing-library/react';
import {expect, it} from 'vitest';
import {catalogues} from '../../text/catalogues.ts';
import {localeIds} from '../../text/locales.ts';
import '../page.fixture.tsx';
import {SectionLink} from './SectionLink.tsx';

it.each(localeIds)(
  'A section is short in a sentence, tells its book under the pointer, and is full at a table (%s)',
  (locale) => {
    const words = catalogues[locale];
    render(
      <>
        <SectionLink words={words} section="8.1.2" />
        <SectionLink words={words} section="8.1.2" inFull />
      </>,
    );
    const [short, full] = screen.getAllByRole('link');
    expect(short).toMatchObject({textContent: '§8.1.2', title: words.section('8.1.2')});
    expect(full).toMatchObject({textContent: words.section('8.1.2'), title: ''});
    expect(words.section('8.1.2')).toContain('RFC 7143');
  },
);
