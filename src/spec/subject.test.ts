import {describe, expect, it} from 'vitest';
import {subjectOf} from './subject.ts';

describe('A name of the table', () => {
  it('of a state tells the ways in and out, and which role alone has one', () => {
    const subject = subjectOf('S1');
    expect(subject).toMatchObject({kind: 'state', machines: ['connectionInitiator', 'connectionTarget']});
    const ways = subject?.kind === 'state' ? subject.ways : [];
    expect(ways.filter(({from}) => from === 'S1').map(({id, roles}) => [id, roles])).toEqual([
      ['T1', ['initiator']],
      ['T3', ['target']],
    ]);
    expect(ways.find(({id}) => id === 'T8')?.roles).toEqual(['initiator', 'target']);
  });

  it('of a transition tells each pair of states that it joins', () => {
    const subject = subjectOf('N1');
    const ways = subject?.kind === 'transition' ? subject.ways : [];
    expect(ways.map(({from, to}) => `${from} ${to}`)).toEqual(['Q1 Q3', 'Q1 Q2']);
  });

  it('of a clause tells the clause', () => {
    expect(subjectOf('T15-target-b')).toMatchObject({kind: 'clause', clause: {from: 'S5', to: 'S8', key: 'b'}});
  });

  it('that nothing bears is none', () => {
    expect(subjectOf('S9')).toBeNull();
  });
});
