// @vitest-environment happy-dom
import {render, screen} from '@testing-library/react';
import {expect, it} from 'vitest';
import {toMermaid} from '../../render/mermaid.ts';
import {catalogues} from '../../text/catalogues.ts';
import {localeIds} from '../../text/locales.ts';
import {clipboard, press} from '../page.fixture.tsx';
import {DiagramSource} from './DiagramSource.tsx';

it.each(localeIds)('Below a diagram its Mermaid text can be copied and its SVG downloaded (%s)', async (locale) => {
  const words = catalogues[locale];
  const written = clipboard();
  render(<DiagramSource words={words} machine="cleanup" file="/cleanup.svg" />);
  press(words.diagram.copyMermaid);
  await screen.findByText(words.copying.copied);
  expect(written.mock.calls).toEqual([[toMermaid('cleanup', words)]]);

  const link = screen.getByRole('link', {name: words.diagram.downloadSvg});
  expect([link.getAttribute('href'), link.getAttribute('download')]).toEqual(['/cleanup.svg', `cleanup.${locale}.svg`]);
});
