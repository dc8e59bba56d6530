// @vitest-environment happy-dom
import mermaid from 'mermaid';
import {describe, expect, test} from 'vitest';
import {machineIds, statesOf, transitionsOf} from '../spec/index.ts';
import {catalogues} from '../text/catalogues.ts';
import {toMermaid} from './mermaid.ts';

const {en, 'zh-Hans': zhHans} = catalogues;

describe.each([en, zhHans])('Mermaid text in $locale', (words) => {
  describe.each(machineIds)('of %s', (machine) => {
    const text = toMermaid(machine, words);
    const lines = text.split('\n').map((line) => line.trim());

    test('Mermaid parses it as a state diagram and needs no layout that an editor may lack', async () => {
      const parsed = await mermaid.parse(text);

      expect(parsed).toEqual({diagramType: 'stateDiagram', config: {}});
    });

    test('its title and description are the words of the locale, whole', async () => {
      // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing newer tells what the parser read
      const {db} = await mermaid.mermaidAPI.getDiagramFromText(text);

      expect(db.getAccTitle?.()).toBe(words.machines[machine].title);
      expect(db.getAccDescription?.()).toBe(words.machines[machine].description);
    });

    test('every state and transition stands in it exactly once', () => {
      const states = lines.filter((line) => line.startsWith('state "')).map((line) => line.split(' ').at(-1));
      const edges = lines.filter((line) => line.includes('-->'));

      expect(states.toSorted()).toEqual([...statesOf(machine)].sort());
      expect(edges).toEqual(transitionsOf(machine).map(({id, from, to}) => `${from} --> ${to} : ${id}`));
    });
  });
});

test('a state is named before the states it leads to, loops aside', () => {
  const states = toMermaid('connectionInitiator', en).match(/(?<=as )S\d/g);

  expect(states).toEqual(['S1', 'S2', 'S4', 'S5', 'S7', 'S6', 'S8']);
});

test('Chinese puts its gloss under the RFC name, English needs none', () => {
  expect(toMermaid('cleanup', zhHans)).toContain(`state "R1 CLEANUP_WAIT<br>${zhHans.glosses.R1}" as R1`);
  expect(toMermaid('cleanup', en)).toContain('state "R1 CLEANUP_WAIT" as R1');
});
