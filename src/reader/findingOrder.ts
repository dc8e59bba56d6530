import {findingRows} from '../stacks/findings.ts';
import type {Finding} from './reading.ts';

const order: readonly string[] = Object.keys(findingRows);

/** In the order of the table, which puts what needs an answer first. */
export function urgentFirst(findings: readonly Finding[]): readonly Finding[] {
  return findings.toSorted((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
}
