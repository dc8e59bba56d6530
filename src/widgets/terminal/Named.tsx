import {Fragment} from 'react';
import {machineIds, statesOf, transitionsOf} from '../../spec/index.ts';
import type {LinkComponent} from '../parts/LinkComponent.ts';

/** Every state and transition of the table. */
const names: ReadonlySet<string> = new Set(
  machineIds.flatMap((machine) => [...statesOf(machine), ...transitionsOf(machine).map(({id}) => id)]),
);

/** A sentence in which each state and transition leads to its place, and opens its card. */
export function Named({Link, text}: {readonly Link: LinkComponent; readonly text: string}) {
  return text
    .split(/\b([A-Z]\d{1,2})\b/)
    .map((piece, index) => (
      <Fragment key={index}>{names.has(piece) ? <Link to={piece}>{piece}</Link> : piece}</Fragment>
    ));
}
