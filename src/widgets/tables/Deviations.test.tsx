// @vitest-environment happy-dom
import {render, within} from '@testing-library/react';
import {describe, expect, it} from 'vitest';
import {familyIds} from '../../spec/index.ts';
import {deviations} from '../../stacks/deviations.ts';
import {deviations as deviationsEn} from '../../text/en/deviations.ts';
import {evidence as evidenceEn} from '../../text/en/evidence.ts';
import {pageWords as pageEn} from '../../text/en/page.ts';
import {stackTables as tablesEn} from '../../text/en/stackTables.ts';
import {deviations as deviationsZhHans} from '../../text/zh-Hans/deviations.ts';
import {evidence as evidenceZhHans} from '../../text/zh-Hans/evidence.ts';
import {pageWords as pageZhHans} from '../../text/zh-Hans/page.ts';
import {stackTables as tablesZhHans} from '../../text/zh-Hans/stackTables.ts';
import {Link} from '../page.fixture.tsx';
import {Deviations} from './Deviations.tsx';

describe.each([
  {locale: 'en', words: {deviations: deviationsEn, evidence: evidenceEn, roles: pageEn.roles, tables: tablesEn}},
  {
    locale: 'zh-Hans',
    words: {deviations: deviationsZhHans, evidence: evidenceZhHans, roles: pageZhHans.roles, tables: tablesZhHans},
  },
])('What products do otherwise ($locale)', ({words}) => {
  it('stands once, with the family of what it concerns first', () => {
    render(familyIds.map((family) => <Deviations key={family} words={words} Link={Link} of={family} />));
    const ids = [...document.querySelectorAll('tr[id]')].map(({id}) => id);
    expect(ids.toSorted()).toEqual(deviations.map(({id}) => id).sort());
  });

  it('says what it concerns, what is done, by whose word, and where that was read or seen', () => {
    render(familyIds.map((family) => <Deviations key={family} words={words} Link={Link} of={family} />));
    for (const {id, role, concerns, source, evidence} of deviations) {
      const row = document.getElementById(id)!;
      expect(
        within(row)
          .getAllByRole('link')
          .map((link) => link.getAttribute('href')),
      ).toEqual(concerns.map((label) => `#${label}`));
      expect(row.textContent).toContain(words.deviations.rows[id]);
      expect(row.textContent).toContain(words.roles[role]);
      expect(within(row).getByText(words.evidence[evidence].name)).toBeTruthy();
      const told = typeof source === 'string' ? source : words.deviations.watched[source.watched];
      expect(row.textContent).toContain(told);
    }
  });
});
