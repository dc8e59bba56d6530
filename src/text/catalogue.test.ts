import {describe, expect, it} from 'vitest';
import {machineIds, stateName, statesOf} from '../spec/index.ts';
import {catalogue as en} from './en/catalogue.ts';
import {pairsOf} from './pairsOf.fixture.ts';
import {terms} from './termRows.ts';
import {catalogue as zhHans} from './zh-Hans/catalogue.ts';

const pairs = pairsOf(en, zhHans).filter(({at}) => at !== 'locale' && at !== 'sentenceGap');

/** Recovery, reinstatement, reset and reassignment have one Chinese partner each, never another's. */
const partners = [
  ['recovery', /recover/i, /恢复/],
  ['reinstatement', /reinstat/i, /重建/],
  ['reset', /\breset/i, /复位/],
  ['reassignment', /reassign/i, /指派/],
] as const;

describe('both catalogues', () => {
  it.each(pairs)('$at says something in both languages', ({english, chinese}) => {
    expect(english.trim()).not.toBe('');
    expect(chinese.trim()).not.toBe('');
  });

  it('say the same number of things', () => {
    expect(pairsOf(zhHans, en)).toHaveLength(pairsOf(en, zhHans).length);
  });

  it.each(partners)(
    'where English says %s, Chinese says its partner, and the other way round',
    (_, english, chinese) => {
      // Button, key and transport names that hold the English word as a name.
      const asName = /ErrorRecoveryLevel|TASK REASSIGN/g;
      const odd = pairs.filter(
        (pair) => english.test(pair.english.replace(asName, '')) !== chinese.test(pair.chinese.replace(asName, '')),
      );
      expect(odd).toEqual([]);
    },
  );
});

describe('the Chinese catalogue', () => {
  it('leaves no English sentence', () => {
    const english = /[A-Za-z][a-z'-]+(?: [A-Za-z(“][a-z'”)-]*){4,}/;
    expect(pairs.filter(({chinese}) => english.test(chinese))).toEqual([]);
  });

  it('keeps the names of the RFC as they are', () => {
    const names = [...new Set(machineIds.flatMap((machine) => statesOf(machine).map(stateName)))];
    for (const {at, english, chinese} of pairs) {
      for (const name of names) {
        expect(chinese.includes(name), `${at} has ${name} in one language only`).toBe(english.includes(name));
      }
    }
  });

  it('uses no banned form', () => {
    for (const {at, chinese} of pairs) {
      for (const {banned} of terms) for (const form of banned) expect(chinese, at).not.toContain(form);
    }
  });

  it('sets a space between Chinese and Latin, and none beside full-width punctuation', () => {
    const noSpace = /\p{Script=Han}[A-Za-z0-9]|[A-Za-z0-9]\p{Script=Han}/u;
    const strayComma = /[，。：；（）“”] | [，。：；）”]/;
    expect(pairs.filter(({chinese}) => noSpace.test(chinese) || strayComma.test(chinese))).toEqual([]);
  });
});

describe('the sentences with gaps', () => {
  it('start a sentence of their own with the right article in English', () => {
    expect(en.whyNot.illegalForRole({label: 'T14', role: en.roles.target})).toBe('T14 is illegal for a target.');
    expect(en.whyNot.illegalForRole({label: 'T3', role: en.roles.initiator})).toBe('T3 is illegal for an initiator.');
  });

  it('name the means of both sides in both languages', () => {
    for (const words of [en, zhHans]) {
      const said = words.whyNot.otherMeans({
        transition: 'M4',
        means: words.means.csmI.name,
        held: words.means.csmE.name,
      });
      expect(said).toContain('M4');
      expect(said).toContain('CSM-I');
      expect(said).toContain('CSM-E');
    }
  });
});
