import {describe, expect, it} from 'vitest';
import type {Position} from '../machine/index.ts';
import {type OptionGroup, optionsAt} from './options.ts';

function clausesIn(groups: readonly OptionGroup[]) {
  return groups.map(({transition, options}) => [transition, ...options.map(({clause}) => clause.id)]);
}

describe('what is offered in R2 while a Logout cleans up', () => {
  const inCleanup: Position = {machine: 'cleanup', role: 'target', state: 'R2', means: 'csmE'};
  const {possible, impossible} = optionsAt(inCleanup);

  it('is what the machine takes there, and no group is empty', () => {
    expect(clausesIn(possible)).toEqual([
      ['M3', 'M3-target-csmE-1', 'M3-target-csmE-2', 'M3-target-csmE-3'],
      ['M4', 'M4-target-csmE-1', 'M4-target-csmE-2'],
    ]);
  });

  it('leaves the rest refused, each group with its reason', () => {
    expect(clausesIn(impossible)).toEqual([
      ['M1', 'M1-target-1', 'M1-target-2'],
      ['M2', 'M2-target-csmI-1', 'M2-target-csmE-1'],
      ['M3', 'M3-target-csmI-1'],
      ['M4', 'M4-target-csmI-1', 'M4-target-csmI-2'],
    ]);
    expect(impossible.map(({reason}) => reason)).toEqual([
      {kind: 'otherState', transition: 'M1', from: 'R1', state: 'R2'},
      {kind: 'otherState', transition: 'M2', from: 'R1', state: 'R2'},
      {kind: 'otherMeans', transition: 'M3', means: 'csmI', held: 'csmE'},
      {kind: 'otherMeans', transition: 'M4', means: 'csmI', held: 'csmE'},
    ]);
  });
});

describe('what is offered elsewhere', () => {
  it('in R1 is all of M1 and M2, which are not refused as well', () => {
    const {possible, impossible} = optionsAt({machine: 'cleanup', role: 'initiator', state: 'R1', means: null});
    expect(clausesIn(possible)).toEqual([
      ['M1', 'M1-initiator-1', 'M1-initiator-2'],
      ['M2', 'M2-initiator-csmI-1', 'M2-initiator-csmE-1'],
    ]);
    expect(impossible.map(({transition}) => transition)).toEqual(['M3', 'M4']);
  });

  it('in an end state is nothing', () => {
    const {possible, impossible} = optionsAt({machine: 'cleanup', role: 'target', state: 'R3', means: null});
    expect(possible).toEqual([]);
    expect(impossible.map(({transition}) => transition)).toEqual(['M1', 'M2', 'M3', 'M4']);
  });

  it('names each event of a clause that has several', () => {
    const {possible} = optionsAt({machine: 'connectionInitiator', role: 'initiator', state: 'S6', means: null});
    const t17 = possible.find(({transition}) => transition === 'T17')?.options ?? [];
    expect(t17.filter(({clause}) => clause.key === 'a').map(({event}) => event)).toEqual([
      'logoutFailed',
      'logoutTimedOut',
    ]);
  });
});
