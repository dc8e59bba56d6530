import {describe, expect, it} from 'vitest';
import {
  type ClauseRow,
  clausesOf,
  families,
  familyIds,
  type FamilyId,
  type Role,
  type TransitionId,
} from '../spec/index.ts';
import {sideBySide} from './sideBySide.ts';

function clausesAt(family: FamilyId, role: Role, transition: TransitionId): readonly ClauseRow[] {
  return clausesOf(families[family][role], role).filter((clause) => clause.transition === transition);
}

function keysOf(family: FamilyId, transition: TransitionId): readonly (readonly (string | null)[])[] {
  return sideBySide(clausesAt(family, 'initiator', transition), clausesAt(family, 'target', transition)).map(
    ({initiator, target}) => [initiator?.key ?? null, target?.key ?? null],
  );
}

describe('Clauses of both roles, side by side', () => {
  it('stand in one row where the event is the same, whatever letter each role gives it', () => {
    expect(keysOf('connection', 'T15')).toEqual([
      ['a', 'a'],
      [null, 'b'],
      ['b', 'c'],
      ['c', 'd'],
      ['d', null],
      ['e', null],
      [null, 'e'],
    ]);
  });

  it('stand alone where the other role has no such event, also under the same letter', () => {
    expect(keysOf('connection', 'T7').slice(-2)).toEqual([
      ['f', null],
      [null, 'f'],
    ]);
  });

  it('of the cleanup go by one means', () => {
    for (const {initiator, target} of sideBySide(
      clausesAt('cleanup', 'initiator', 'M4'),
      clausesAt('cleanup', 'target', 'M4'),
    ))
      expect(initiator?.means).toBe(target?.means);
  });

  it('stand alone where only the event is the same, and not the means', () => {
    const [initiator, target] = (['initiator', 'target'] as const).map((role) => clausesAt('cleanup', role, 'M4'));
    const rows = sideBySide(
      initiator!.filter(({means}) => means === 'csmI'),
      target!.filter(({means}) => means === 'csmE'),
    );
    expect(rows).toHaveLength(4);
  });

  it('are all there once, in their order, though the roles have them in another one', () => {
    const initiator = clausesAt('connection', 'initiator', 'T15');
    const target = clausesAt('connection', 'target', 'T15').toReversed();
    const rows = sideBySide(initiator, target);
    expect(rows.flatMap((row) => row.initiator ?? [])).toEqual(initiator);
    expect(rows.flatMap((row) => row.target ?? [])).toEqual(target);
  });

  it.each(familyIds)('are all there once, each role’s in the order of the RFC: %s', (family) => {
    for (const transition of new Set(
      (['initiator', 'target'] as const)
        .flatMap((role) => clausesOf(families[family][role], role))
        .map((clause) => clause.transition),
    )) {
      const initiator = clausesAt(family, 'initiator', transition);
      const target = clausesAt(family, 'target', transition);
      const rows = sideBySide(initiator, target);
      expect(rows.flatMap((row) => row.initiator ?? [])).toEqual(initiator);
      expect(rows.flatMap((row) => row.target ?? [])).toEqual(target);
    }
  });
});
