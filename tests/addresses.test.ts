import {readFileSync} from 'node:fs';
import path from 'node:path';
import {expect, it} from 'vitest';
import {pathOf} from '../src/render/address.ts';
import {addresses} from '../src/render/addresses.ts';
import {type Move, movedTo, moves} from '../src/render/moves.ts';
import {pageNames} from '../src/site/plugin/chapters.ts';

/** Every address ever published. Lines are added, never taken away: others link to them. */
const published = readFileSync(path.resolve(import.meta.dirname, 'addresses.txt'), 'utf8')
  .trim()
  .split('\n');

const pages = pageNames.map((name) => (name === 'index' ? '/' : `/${name}`));

const today = [...pages, ...addresses.map(pathOf)];

/** What of these answers no more. */
function lost(all: readonly string[], present: readonly string[], since: readonly Move[]): readonly string[] {
  return all.filter((address) => !present.includes(movedTo(address, since) ?? address));
}

it('every address ever published is still answered; what moves gets a row in src/render/moves.ts', () => {
  expect(lost(published, today, moves)).toEqual([]);
});

it('an address that is gone is missed unless it is said where it moved, and that is there', () => {
  expect(lost(['/a', '/b#c'], ['/a'], [])).toEqual(['/b#c']);
  expect(lost(['/a', '/b#c'], ['/a'], [{from: '/b#c', to: '/d'}])).toEqual(['/b#c']);
  expect(lost(['/a', '/b#c'], ['/a'], [{from: '/b#c', to: '/a'}])).toEqual([]);
});

it('nothing moves away from where something is', () => {
  expect(moves.filter(({from}) => today.includes(from))).toEqual([]);
});

it('every address of today is on the list: add new ones to tests/addresses.txt', () => {
  expect(today.filter((address) => !published.includes(address))).toEqual([]);
});

it('no two things share an address', () => {
  expect(today.filter((address, index) => today.indexOf(address) !== index)).toEqual([]);
});

it('an address can be read aloud and survives a mail: letters, digits, hyphens and underscores', () => {
  expect(addresses.filter(({fragment}) => !/^[\w-]+$/.test(fragment))).toEqual([]);
});
