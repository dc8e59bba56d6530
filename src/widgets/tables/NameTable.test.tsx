// @vitest-environment happy-dom
import {render, screen, within} from '@testing-library/react';
import {describe, expect, it} from 'vitest';
import {stateLabel} from '../../say/labels.ts';
import {names} from '../../stacks/names.ts';
import {nameStacks} from '../../stacks/vendors.ts';
import {evidence as evidenceEn} from '../../text/en/evidence.ts';
import {names as namesEn} from '../../text/en/names.ts';
import {stackTables as tablesEn} from '../../text/en/stackTables.ts';
import {evidence as evidenceZhHans} from '../../text/zh-Hans/evidence.ts';
import {names as namesZhHans} from '../../text/zh-Hans/names.ts';
import {stackTables as tablesZhHans} from '../../text/zh-Hans/stackTables.ts';
import {Link} from '../page.fixture.tsx';
import {NameTable} from './NameTable.tsx';

describe.each([
  {locale: 'en', words: {evidence: evidenceEn, names: namesEn, tables: tablesEn}},
  {locale: 'zh-Hans', words: {evidence: evidenceZhHans, names: namesZhHans, tables: tablesZhHans}},
])('The names that products print ($locale)', ({words}) => {
  it('stand once each at their addresses, below their product', () => {
    render(<NameTable words={words} Link={Link} stacks={nameStacks} addressed />);
    const ids = [...document.querySelectorAll('[id]')].map(({id}) => id);
    expect(ids.toSorted()).toEqual([...nameStacks, ...names.map(({id}) => id)].sort());
    expect(screen.getAllByRole('heading', {level: 3})).toHaveLength(nameStacks.length);
  });

  it('say which states they stand for, and by whose word', () => {
    render(<NameTable words={words} Link={Link} stacks={nameStacks} addressed />);
    for (const {id, word, states, evidence} of names) {
      const row = document.getElementById(id)!;
      expect(row.querySelector('code')?.textContent).toBe(word);
      expect(
        within(row)
          .queryAllByRole('link')
          .map(({textContent}) => textContent),
      ).toEqual(states.map(stateLabel));
      expect(row.textContent.includes(words.tables.noState)).toBe(states.length === 0);
      expect(within(row).getByText(words.evidence[evidence].name)).toBeTruthy();
    }
  });

  it('bear no address on another page', () => {
    render(<NameTable words={words} Link={Link} stacks={nameStacks.slice(0, 1)} addressed={false} />);
    expect(document.querySelectorAll('[id]')).toHaveLength(0);
    const [first] = nameStacks;
    expect(screen.getAllByRole('rowheader')).toHaveLength(names.filter(({stack}) => stack === first).length);
  });
});
