import {readFileSync} from 'node:fs';
import path from 'node:path';
import {expect, it} from 'vitest';
import {names} from '../src/stacks/names.ts';
import {addressesOn, couplingAddress} from '../src/render/address.ts';
import {couplings} from '../src/spec/couplings.ts';
import {familyIds} from '../src/spec/index.ts';
import {scenarioAddress} from '../src/lab/scenarios/scenarioAddress.ts';
import {scenarioIds} from '../src/lab/scenarios/scenarios.ts';

/** Every address ever published. Lines are added, never taken away: others link to them. */
const published = readFileSync(path.resolve(import.meta.dirname, 'addresses.txt'), 'utf8')
  .trim()
  .split('\n');

const today = [
  ...familyIds.flatMap((family) => addressesOn(family).map((id) => `/${family}#${id}`)),
  ...couplings.map(({id}) => `/couplings#${couplingAddress(id)}`),
  ...names.map(({id}) => `/names#${id}`),
  ...scenarioIds.map((id) => `/scenarios#${scenarioAddress(id)}`),
];

it('every address ever published still stands; give one that goes a redirect and say so here', () => {
  expect(published.filter((address) => !today.includes(address))).toEqual([]);
});

it('every address of today is on the list: add new ones to tests/addresses.txt', () => {
  expect(today.filter((address) => !published.includes(address))).toEqual([]);
});
