import {describe, expect, it} from 'vitest';
import {clausesOf, machineIds, statesOf, transitionsOf} from '../spec/index.ts';
import {catalogues} from '../text/catalogues.ts';
import {specJson} from './specJson.ts';

const {en, 'zh-Hans': zhHans} = catalogues;
// As whoever reads the file gets it: what JSON drops is not there.
const json = JSON.parse(JSON.stringify(specJson(catalogues, 'https://lab.example/'))) as ReturnType<typeof specJson>;

describe('the table as JSON', () => {
  it('says which RFC it is and has its five machines by their section', () => {
    expect(json.rfc).toBe(7143);
    expect(Object.entries(json.machines).map(([machine, {section, initial}]) => [machine, section, initial])).toEqual([
      ['connectionInitiator', '8.1.3', 'S1'],
      ['connectionTarget', '8.1.4', 'S1'],
      ['cleanup', '8.2', 'R1'],
      ['sessionInitiator', '8.3.1', 'Q1'],
      ['sessionTarget', '8.3.2', 'Q1'],
    ]);
  });

  it.each(machineIds)('has every state, transition and clause of %s, in the order of the table', (machine) => {
    const {states, transitions} = json.machines[machine];
    expect(states.map(({id}) => id)).toEqual(statesOf(machine));
    expect(transitions.map(({id}) => id)).toEqual(transitionsOf(machine).map(({id}) => id));
    expect(transitions.flatMap(({clauses}) => clauses.map(({id, events}) => ({id, events})))).toEqual(
      clausesOf(machine).map(({id, events}) => ({id, events})),
    );
  });

  it('gives a state its name, its section and what it means for each role in both languages', () => {
    expect(json.machines.cleanup.states[1]).toEqual({
      id: 'R2',
      name: 'IN_CLEANUP',
      section: '8.2.1',
      text: {
        initiator: {en: en.states.R2.initiator, 'zh-Hans': zhHans.states.R2.initiator},
        target: {en: en.states.R2.target, 'zh-Hans': zhHans.states.R2.target},
      },
      address: {en: 'https://lab.example/cleanup#R2', 'zh-Hans': 'https://lab.example/zh-Hans/cleanup#R2'},
    });
  });

  it('gives a transition its ends and its section, and its clauses their own sentences', () => {
    const m4 = json.machines.cleanup.transitions.find(({id}) => id === 'M4')!;
    expect({from: m4.from, to: m4.to, section: m4.section}).toEqual({from: 'R2', to: 'R3', section: '8.2.2'});
    expect(m4.text.target).toEqual({en: en.transitions.M4.target, 'zh-Hans': zhHans.transitions.M4.target});
    const clause = m4.clauses.find(({id}) => id === 'M4-target-csmI-2')!;
    expect(clause).toMatchObject({role: 'target', means: 'csmI', key: '2'});
    expect(clause.text).toEqual({
      en: en.clauses['M4-target-csmI-2'],
      'zh-Hans': zhHans.clauses['M4-target-csmI-2'],
    });
  });

  it('speaks of means in the cleanup machine alone', () => {
    const withMeans = machineIds.filter((machine) =>
      json.machines[machine].transitions.some(({clauses}) => clauses.some((clause) => 'means' in clause)),
    );
    expect(withMeans).toEqual(['cleanup']);
  });

  it('tells a role what the RFC marks as illegal for it, and nothing about a role that a machine does not have', () => {
    expect(json.machines.sessionTarget.illegal).toEqual({states: [], transitions: ['N4']});
    expect(json.machines.connectionInitiator.illegal).toEqual({states: ['S3'], transitions: ['T3', 'T6']});
    expect(Object.keys(json.machines.sessionTarget.states[0]!.text)).toEqual(['target']);
    expect(json.machines.sessionTarget.roles).toEqual(['target']);
  });
});
