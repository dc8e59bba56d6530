import {readFileSync} from 'node:fs';
import path from 'node:path';
import {expect, it} from 'vitest';
import {pathOf} from '../src/render/address.ts';
import {addresses} from '../src/render/addresses.ts';

/** Every address ever published. Lines are added, never taken away: others link to them. */
const published = readFileSync(path.resolve(import.meta.dirname, 'addresses.txt'), 'utf8')
  .trim()
  .split('\n');

const today = addresses.map(pathOf);

it('every address ever published still stands; give one that goes a redirect and say so here', () => {
  expect(published.filter((address) => !today.includes(address))).toEqual([]);
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
