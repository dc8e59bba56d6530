import {existsSync} from 'node:fs';
import {compile} from '@mdx-js/mdx';
import {describe, expect, it} from 'vitest';
import {machineIds} from '../../spec/index.ts';
import {localeIds} from '../../text/locales.ts';
import {remarkDiagrams} from './remarkDiagrams.ts';

/** The diagrams that a page imports once MDX has compiled it, and the attributes through which it hands them on. */
async function diagramsOf(page: string) {
  const compiled = String(await compile(page, {remarkPlugins: [remarkDiagrams], jsx: true}));
  return {
    files: [...compiled.matchAll(/^import \w+ from ["'](.*)["'];?$/gm)].map(([, file]) => file),
    handed: [...compiled.matchAll(/\b(\w+)=\{\1Diagram\}/g)].map(([, name]) => name),
  };
}

describe('A page that shows machines', () => {
  it('gets the drawn diagrams of both roles with a simulator, as text and not as an image', async () => {
    const {files, handed} = await diagramsOf('<Simulator of="session" />\n');
    expect(files.toSorted()).toEqual(['!!@diagrams/sessionInitiator.svg?raw', '!!@diagrams/sessionTarget.svg?raw']);
    expect(handed).toEqual(['sessionInitiator', 'sessionTarget']);
  });

  it('gets the one diagram that both roles share once', async () => {
    const {files, handed} = await diagramsOf('<Simulator of="cleanup" />\n\n<Simulator of="cleanup" />\n');
    expect(files).toEqual(['!!@diagrams/cleanup.svg?raw']);
    expect(handed).toEqual(['cleanup', 'cleanup']);
  });

  it('gets all five with the lab, as they fit its lanes', async () => {
    const {files, handed} = await diagramsOf('<Lab />\n');
    expect(handed).toEqual(machineIds);
    expect(files.toSorted()).toEqual(machineIds.map((machine) => `!!@diagrams/lane/${machine}.svg?raw`).toSorted());
  });

  it('fails the build with the families there are when it names none of them', async () => {
    await expect(diagramsOf('<Simulator of="socket" />\n')).rejects.toThrow(
      /takes one of connection, cleanup, session/,
    );
    await expect(diagramsOf('<Simulator />\n')).rejects.toThrow(/takes one of/);
  });
});

it('A page that shows none carries none', async () => {
  const {files} = await diagramsOf('<States of="cleanup" />\n');
  expect(files).toEqual([]);
});

it.each(localeIds)('Every diagram that a page may import is drawn in its language (%s)', (locale) => {
  const missing = machineIds
    .flatMap((machine) => [machine, `lane/${machine}`])
    .filter((name) => !existsSync(new URL(`../../diagrams/${locale}/${name}.svg`, import.meta.url)));
  expect(missing).toEqual([]);
});
