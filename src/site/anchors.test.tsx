import {readFileSync} from 'node:fs';
import path from 'node:path';
import type {ComponentType, ReactNode} from 'react';
import {renderToStaticMarkup} from 'react-dom/server';
import {describe, expect, it, vi} from 'vitest';
import {addresses} from '../render/addresses.ts';
import {Clearing} from './Clearing.tsx';
import {CouplingsBetween} from './CouplingsBetween.tsx';
import {Deviations} from './Deviations.tsx';
import {ErrorCodes} from './ErrorCodes.tsx';
import {ExitCode} from './ExitCode.tsx';
import {InitiatorLog} from './InitiatorLog.tsx';
import {LioLog} from './LioLog.tsx';
import {LioMoves} from './LioMoves.tsx';
import {LoginClasses} from './LoginClasses.tsx';
import {LoginStatuses} from './LoginStatuses.tsx';
import {Names} from './Names.tsx';
import {Scenarios} from './Scenarios.tsx';
import {States} from './States.tsx';
import {Terms} from './Terms.tsx';
import {Transitions} from './Transitions.tsx';

const registered = vi.hoisted(() => new Set<string>());
vi.mock('@docusaurus/useBrokenLinks', () => ({
  default: () => ({collectAnchor: (id: string) => registered.add(id)}),
}));
vi.mock('@docusaurus/Link', () => ({default: ({children}: {readonly children: ReactNode}) => <a>{children}</a>}));
vi.mock('@docusaurus/useBaseUrl', () => ({useBaseUrlUtils: () => ({withBaseUrl: (address: string) => address})}));
vi.mock('@docusaurus/Head', () => ({default: () => null}));
vi.mock('@site/src/site/Coins.tsx', () => ({Coins: () => null}));
vi.mock('./useOpened.ts', () => ({useOpened: vi.fn()}));
vi.mock('@docusaurus/theme-common', () => ({useHistorySelector: vi.fn()}));

/** The words of a page that bring addresses into it. */
const vocabulary: Readonly<Record<string, ComponentType<never>>> = {
  Clearing,
  CouplingsBetween,
  Deviations,
  ErrorCodes,
  ExitCode,
  InitiatorLog,
  LioLog,
  LioMoves,
  LoginClasses,
  LoginStatuses,
  Names,
  Scenarios,
  States,
  Terms,
  Transitions,
};

/** A page without its prose: each of those words as it stands there, with its attributes. */
function tablesOf(page: string): string {
  const source = readFileSync(path.resolve(import.meta.dirname, `../../docs/${page}.mdx`), 'utf8');
  return [...source.matchAll(/<([A-Z]\w*)((?: [\w-]+="[^"]*")*) \/>/g)]
    .map(([, word = '', attributes = '']) => {
      const Word = vocabulary[word] as ComponentType<Record<string, string>> | undefined;
      const props = Object.fromEntries(
        [...attributes.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value] as const),
      );
      return Word === undefined ? '' : renderToStaticMarkup(<Word {...props} />);
    })
    .join('');
}

const pages = [...new Set(addresses.map(({page}) => page))];

describe.each(pages)('the page %s', (page) => {
  const promised = addresses.filter((address) => address.page === page).map(({fragment}) => fragment);
  registered.clear();
  const html = tablesOf(page);
  const known = [...registered];

  it('bears every address of the list, each once', () => {
    const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id = '']) => id);
    expect(promised.filter((id) => ids.filter((each) => each === id).length !== 1)).toEqual([]);
  });

  it('tells the build those addresses and no others, so that links to them are checked', () => {
    expect(known.sort()).toEqual([...promised].sort());
  });
});
