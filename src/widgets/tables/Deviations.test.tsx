// @vitest-environment happy-dom
import {render, within} from '@testing-library/react';
import {describe, expect, it} from 'vitest';
import {familyIds} from '../../spec/index.ts';
import {deviationsOf} from '../../stacks/deviations.ts';
import {localeIds} from '../../text/locales.ts';
import {Link} from '../page.fixture.tsx';
import {Deviations} from './Deviations.tsx';
import {stackWords} from './stackWords.fixture.ts';

describe.each(localeIds)('What products do otherwise (%s)', (locale) => {
  const words = stackWords[locale];

  it.each(familyIds)('than the %s machines: what it concerns, for whom, and where that was read or seen', (family) => {
    render(<Deviations words={words} Link={Link} of={family} />);
    for (const {id, role, concerns, source} of deviationsOf(family)) {
      const row = document.getElementById(id)!;
      const links = within(row).getAllByRole('link');
      expect(links.map((link) => link.getAttribute('href'))).toEqual([...concerns, id].map((label) => `#${label}`));
      expect(row.textContent).toContain(words.deviations.rows[id]);
      expect(row.textContent).toContain(words.roles[role]);
      const told = typeof source === 'string' ? source : words.deviations.watched[source.watched];
      expect(row.textContent).toContain(told);
    }
  });

  it.each(familyIds)(
    'than the %s machines wears the mark of whose word it is, a conclusion of ours its own',
    (family) => {
      render(<Deviations words={words} Link={Link} of={family} />);
      for (const row of deviationsOf(family)) {
        const marks = [...document.getElementById(row.id)!.querySelectorAll('[data-evidence]')];
        expect(marks.map(({textContent}) => textContent)).toEqual(
          [...('concluded' in row ? ['inferred' as const] : []), row.evidence].map(
            (whose) => words.evidence[whose].name,
          ),
        );
      }
    },
  );
});
