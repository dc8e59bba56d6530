// @vitest-environment happy-dom
import {render, within} from '@testing-library/react';
import {expect, it} from 'vitest';
import {clearing, clearingVersion} from '../../stacks/clearing.ts';
import {clearing as clearingEn} from '../../text/en/clearing.ts';
import {evidence as evidenceEn} from '../../text/en/evidence.ts';
import {stackTables as tablesEn} from '../../text/en/stackTables.ts';
import {clearing as clearingZhHans} from '../../text/zh-Hans/clearing.ts';
import {evidence as evidenceZhHans} from '../../text/zh-Hans/evidence.ts';
import {stackTables as tablesZhHans} from '../../text/zh-Hans/stackTables.ts';
import '../page.fixture.tsx';
import {Clearing} from './Clearing.tsx';

it.each([
  {locale: 'en', words: {clearing: clearingEn, evidence: evidenceEn, tables: tablesEn}},
  {locale: 'zh-Hans', words: {clearing: clearingZhHans, evidence: evidenceZhHans, tables: tablesZhHans}},
])('What clears a stuck session says, at each address, what happens and by whose word ($locale)', ({words}) => {
  render(<Clearing words={words} />);
  for (const {id, outcome, sources, evidence} of clearing) {
    const row = document.getElementById(id)!;
    const said = words.clearing.rows[id];
    expect(within(row).getByRole('rowheader').textContent).toBe(said.action);
    const [stuck, healthy, source] = within(row).getAllByRole('cell');
    expect(stuck?.textContent).toBe(`${words.clearing.outcomes[outcome]}${said.stuck}`);
    expect(healthy?.textContent).toBe('healthy' in said ? said.healthy : '');
    expect(within(source!).getByText(words.evidence[evidence].name)).toBeTruthy();
    for (const each of sources) expect(source?.textContent).toContain(each);
    expect(source?.textContent.includes(clearingVersion)).toBe(sources.length > 0);
  }
});
