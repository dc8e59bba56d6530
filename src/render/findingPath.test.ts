import {describe, expect, it} from 'vitest';
import {read} from '../reader/read.ts';
import {pathOf} from './address.ts';
import {addresses} from './addresses.ts';
import {pathOfFinding} from './findingPath.ts';

const known = new Set(addresses.map(pathOf));

function pathsOf(text: string): readonly string[] {
  return read(text).findings.map(pathOfFinding);
}

describe('A finding leads', () => {
  it.each([
    ['S8', '/connection#S8'],
    ['R1', '/cleanup#R1'],
    ['t15', '/connection#T15'],
    ['1020', '/initiator-log#error-1020'],
    ['0x0202', '/login-refused#status-0202'],
  ])('from %s alone to the row of it', (word, path) => {
    expect(pathsOf(word)).toContain(path);
    expect(known).toContain(path);
  });

  it('from a name alone to its own row in each product', () => {
    const paths = pathsOf('LOGGED_IN').filter((path) => path.startsWith('/names#'));
    expect(paths.length).toBeGreaterThan(1);
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths.filter((path) => !known.has(path))).toEqual([]);
  });

  it.each([
    ['error 24', '/login-refused#exit-24'],
    ['iscsiadm exit 32', '/cannot-log-out#exit-32'],
    [
      'iscsiadm: Could not logout of [sid: 3].\niscsiadm: initiator reported error (28 - device or resource in use)',
      '/cannot-log-out#exit-28',
    ],
  ])('from a number of iscsiadm to its own row, on the page whose table has it: %s', (text, path) => {
    expect(pathsOf(text)).toContain(path);
    expect(known).toContain(path);
  });

  it('from anything else to its page', () => {
    expect(pathOfFinding({id: 'healthy', params: {}})).toBe('/names');
  });
});
