// @vitest-environment happy-dom
import {render} from '@testing-library/react';
import type {ReactNode} from 'react';
import {describe, expect, it} from 'vitest';
import {addresses} from '../../render/addresses.ts';
import {familyIds} from '../../spec/index.ts';
import {iscsiadmErrors} from '../../stacks/iscsiadmErrors.ts';
import {initiatorLog} from '../../stacks/logs/initiatorLog.ts';
import {lioLog} from '../../stacks/logs/lioLog.ts';
import {nameStacks} from '../../stacks/vendors.ts';
import {catalogues} from '../../text/catalogues.ts';
import {Link} from '../page.fixture.tsx';
import {Clearing} from './Clearing.tsx';
import {CouplingsBetween} from './CouplingsBetween.tsx';
import {Deviations} from './Deviations.tsx';
import {ErrorCodes} from './ErrorCodes.tsx';
import {ExitCode} from './ExitCode.tsx';
import {LioMoves} from './LioMoves.tsx';
import {LoginClasses} from './LoginClasses.tsx';
import {LoginStatuses} from './LoginStatuses.tsx';
import {LogLines} from './LogLines.tsx';
import {NameMatrix} from './NameMatrix.tsx';
import {StackFold} from './NameTable.tsx';
import {stackWords} from './stackWords.fixture.ts';
import {States} from './States.tsx';
import {TermTable} from './TermTable.tsx';
import {Transitions} from './Transitions.tsx';

const table = catalogues.en;
const stack = stackWords.en;

/** The tables of each page whose rows have permanent addresses; the scenarios are no table. */
const pages: readonly (readonly [page: string, tables: ReactNode])[] = [
  ...familyIds.map(
    (family) =>
      [
        family,
        <>
          <States words={table} of={family} />
          <Transitions words={table} Link={Link} of={family} arrival={{hash: ''}} />
          <Deviations words={stack} Link={Link} of={family} />
        </>,
      ] as const,
  ),
  [
    'couplings',
    familyIds.flatMap((cause) =>
      familyIds.map((effect) => (
        <CouplingsBetween key={`${cause} ${effect}`} words={table} Link={Link} cause={cause} effect={effect} />
      )),
    ),
  ],
  ['terms', <TermTable words={table} />],
  [
    'names',
    <>
      <NameMatrix words={stack} Link={Link} of="connection" />
      <NameMatrix words={stack} Link={Link} of="session" />
      {nameStacks
        .filter((id) => id !== 'rfc')
        .map((id) => (
          <StackFold key={id} words={stack} Link={Link} stack={id} />
        ))}
    </>,
  ],
  ['stuck-cleanup-wait', <Clearing words={stack} />],
  [
    'lio-log',
    <>
      <LogLines words={stack.logTables} Link={Link} rows={lioLog} meanings={stack.lioLog} />
      <LioMoves words={stack.logTables} Link={Link} meanings={stack.lioMoves} />
    </>,
  ],
  [
    'initiator-log',
    <>
      <LogLines words={stack.logTables} Link={Link} rows={initiatorLog} meanings={stack.initiatorLog} />
      <ErrorCodes words={stack} Link={Link} />
    </>,
  ],
  [
    'login-refused',
    <>
      <LoginClasses words={stack} Link={Link} />
      <LoginStatuses words={stack} />
      {exitCodesOn('/login-refused')}
    </>,
  ],
  ['cannot-log-out', exitCodesOn('/cannot-log-out')],
];

function exitCodesOn(page: string): readonly ReactNode[] {
  return iscsiadmErrors.filter((row) => row.page === page).map(({code}) => <ExitCode key={code} of={code} />);
}

describe('The tables of a page bear each of its permanent addresses', () => {
  it.each(pages)('once: /%s', (page, tables) => {
    render(tables);
    const ids = [...document.querySelectorAll('[id]')].map(({id}) => id);
    const promised = addresses.filter((address) => address.page === page).map(({fragment}) => fragment);
    expect(promised).not.toEqual([]);
    expect(promised.filter((fragment) => ids.filter((id) => id === fragment).length !== 1)).toEqual([]);
  });

  it('and no page is left out', () => {
    const known = new Set([...pages.map(([page]) => page), 'scenarios']);
    expect(addresses.filter(({page}) => !known.has(page))).toEqual([]);
  });
});
