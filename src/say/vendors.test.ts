import {expect, it} from 'vitest';
import {nameStacks} from '../stacks/vendors.ts';
import {stackTableWords as en} from '../text/en/stackTables.ts';
import {stackTableWords as zhHans} from '../text/zh-Hans/stackTables.ts';
import {vendorName} from './vendors.ts';

it('a product is called by its own name in every language, and by a language’s words where there are some around it', () => {
  for (const {vendors} of [en, zhHans]) expect(vendorName(vendors, 'spdk')).toBe('SPDK');
  expect(vendorName(en.vendors, 'freebsd')).toBe('FreeBSD target');
  expect(vendorName(zhHans.vendors, 'freebsd')).toBe('FreeBSD 目标器');
});

it('no two that have names for states are called alike', () => {
  for (const {vendors} of [en, zhHans]) {
    expect(new Set(nameStacks.map((stack) => vendorName(vendors, stack))).size).toBe(nameStacks.length);
  }
});
