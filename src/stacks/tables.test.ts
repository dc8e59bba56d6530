import {describe, expect, it} from 'vitest';
import {isIllegal, machineIds, specs} from '../spec/index.ts';
import {terms} from '../text/termRows.ts';
import {errorCodes} from './errorCodes.ts';
import {findingRows} from './findings.ts';
import {lioMoves} from './logs/lioMoves.ts';
import {loginClasses, loginStatuses} from './loginStatuses.ts';
import {logRows} from './logs/logRows.ts';
import {pages} from './pages.ts';
import {
  configfsConnection,
  configfsSession,
  illumosConnection,
  openIscsiConnection,
  openIscsiSession,
  openIscsiStage,
  targetcliConnection,
  targetcliSession,
} from './vocabularies.ts';
import type {Localized} from './localized.ts';

const vocabularies = {
  configfsConnection,
  configfsSession,
  illumosConnection,
  openIscsiConnection,
  openIscsiSession,
  openIscsiStage,
  targetcliConnection,
  targetcliSession,
};

describe('log rows', () => {
  it.each(logRows.map((row) => ({id: row.id, row})))('$id names each value of its format', ({row}) => {
    const conversions = row.format.match(/%(?:pIS[a-z]{0,3}|0?\d?(?:hu|llu|lu|[duixsp]))/g) ?? [];
    expect(row.args).toHaveLength(conversions.length);
  });

  it('have ids of their own', () => {
    const ids = [...logRows, ...lioMoves].map(({id}) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(id))).toEqual([]);
  });

  it.each(logRows.map((row) => ({id: row.id, row})))('$id names transitions of its own side', ({row}) => {
    const machines = machineIds.filter((machine) => specs[machine].roles.some((role) => role === row.side));
    for (const transition of row.transitions) {
      const known = machines.some((machine) => Object.hasOwn(specs[machine].transitions, transition));
      expect(known && !machines.every((machine) => isIllegal(machine, transition))).toBe(true);
    }
  });
});

describe('error codes', () => {
  it('run from 1001 to 1022', () => {
    expect(errorCodes.map(({code}) => code)).toEqual(Array.from({length: 22}, (_, index) => 1001 + index));
  });
});

describe('login statuses', () => {
  it('each belong to a class that ends the login', () => {
    const refusing = loginClasses.filter(({transition}) => transition === 'T7').map(({statusClass}) => statusClass);
    for (const {status} of loginStatuses) expect(refusing).toContain(status.slice(0, 2));
    expect(new Set(loginStatuses.map(({status}) => status)).size).toBe(loginStatuses.length);
  });
});

describe('words in both languages', () => {
  const texts: readonly Localized[] = [
    ...errorCodes.map(({meaning}) => meaning),
    ...loginClasses.flatMap((row) => [row.meaning, ...('when' in row ? [row.when] : [])]),
    ...loginStatuses.flatMap((row) => [row.meaning, ...('where' in row ? [row.where] : [])]),
  ];

  it.each(texts.map((text) => ({en: text.en.slice(0, 60), text})))('$en', ({text}) => {
    const zh = text['zh-Hans'];
    expect(text.en).not.toMatch(/[\u4e00-\u9fff]/);
    for (const {banned} of terms) for (const form of banned) expect(zh).not.toContain(form);
    // A space between Chinese and Latin letters or digits; full-width marks in Chinese.
    expect(zh.replaceAll(/“[^”]*”/g, '')).not.toMatch(/[\u4e00-\u9fff][A-Za-z0-9]|[A-Za-z0-9][\u4e00-\u9fff]/);
    expect(zh).not.toMatch(/[\u4e00-\u9fff][,;:!?()]/);
  });
});

describe('findings', () => {
  it('point to pages of the list, and every page has one', () => {
    const used = new Set(Object.values(findingRows).map(({page}) => page));
    expect(pages.filter((page) => !used.has(page))).toEqual([]);
  });
});

describe('a vocabulary', () => {
  it.each(Object.entries(vocabularies))('%s has words, and each once', (_, {words}) => {
    expect(words.length).toBeGreaterThan(0);
    expect(new Set(words.map(({word}) => word)).size).toBe(words.length);
  });
});
