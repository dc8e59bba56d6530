// @vitest-environment happy-dom
import {render, screen} from '@testing-library/react';
import {describe, expect, it} from 'vitest';
import {deviationWords} from '../../text/en/deviations.ts';
import {evidenceWords} from '../../text/en/evidence.ts';
import {loginStatusWords} from '../../text/en/loginStatuses.ts';
import {nameWords} from '../../text/en/names.ts';
import {pageWords} from '../../text/en/page.ts';
import {stackTableWords} from '../../text/en/stackTables.ts';
import {Link} from '../page.fixture.tsx';
import {Deviations} from './Deviations.tsx';
import {LoginStatuses} from './LoginStatuses.tsx';
import {NameMatrix} from './NameMatrix.tsx';
import {NameTable} from './NameTable.tsx';

const words = {
  ...pageWords,
  deviations: deviationWords,
  names: nameWords,
  logins: loginStatusWords,
  tables: stackTableWords,
};

function marksIn(row: Element | null): readonly (string | null)[] {
  return [...(row?.querySelectorAll('[data-evidence]') ?? [])].map(({textContent}) => textContent);
}

describe('whose word a row of a table is', () => {
  it('what a product does wears its mark, and what we conclude from it wears ours, in one row', () => {
    render(<Deviations words={words} Link={Link} of="session" />);
    const conclusion = screen.getByText(/It only resembles N6\./);
    expect(marksIn(conclusion)).toEqual([evidenceWords.inferred.name]);
    expect(marksIn(conclusion.closest('li'))).toEqual([evidenceWords.inferred.name, evidenceWords.implementation.name]);
    expect(marksIn(screen.getByText(/never assigns its constant for ACTIVE/).closest('li'))).toEqual([
      evidenceWords.implementation.name,
    ]);
  });

  it('a product’s word on a login status wears its mark, where to look is ours and unmarked', () => {
    render(<LoginStatuses words={words} />);
    const rowOf = (status: string) => screen.getByRole('rowheader', {name: status}).closest('tr');
    expect(marksIn(rowOf('0202'))).toEqual([evidenceWords.implementation.name]);
    expect(marksIn(rowOf('0300'))).toEqual([]);
  });

  it('a state that we assign to a product’s word is our reading', () => {
    render(<NameTable words={words} Link={Link} stack="tgt" addressed />);
    expect(new Set(marksIn(screen.getByRole('table')))).toEqual(new Set([evidenceWords.inferred.name]));
  });

  it('the products whose states are our reading are marked in the matrix, and no others', () => {
    render(<NameMatrix words={words} Link={Link} of="connection" />);
    const marked = screen.getAllByRole('columnheader').filter((head) => marksIn(head).length > 0);
    expect(marked.map((head) => head.querySelector('a')?.textContent)).toEqual([
      'tgt',
      'SPDK',
      'FreeBSD target',
      'SCST',
    ]);
  });
});
