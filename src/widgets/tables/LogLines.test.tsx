// @vitest-environment happy-dom
import {render, screen, within} from '@testing-library/react';
import {describe, expect, it} from 'vitest';
import {initiatorLog} from '../../stacks/logs/initiatorLog.ts';
import {lioLog} from '../../stacks/logs/lioLog.ts';
import {lioMoves, type MoveRow} from '../../stacks/logs/lioMoves.ts';
import {localeIds} from '../../text/locales.ts';
import {Link} from '../page.fixture.tsx';
import {LioMoves} from './LioMoves.tsx';
import {type LogLine, LogLines} from './LogLines.tsx';
import {stackWords} from './stackWords.fixture.ts';

describe.each(localeIds)('A log line (%s)', (locale) => {
  const {logTables: words, ...meanings} = stackWords[locale];

  it.each<{readonly book: 'lioLog' | 'initiatorLog'; readonly rows: readonly LogLine<string>[]}>([
    {book: 'lioLog', rows: lioLog},
    {book: 'initiatorLog', rows: initiatorLog},
  ])(
    'of the $book stands as its source prints it, with what it means and which transitions that is',
    ({book, rows}) => {
      const said: Readonly<Record<string, string>> = meanings[book];
      render(<LogLines words={words} Link={Link} rows={rows} meanings={said} />);
      for (const {id, format, source, transitions, oneOf} of rows) {
        const [line, meaning, rfc, from] = within(document.getElementById(id)!).getAllByRole('cell');
        expect(line?.textContent).toBe(format);
        expect(meaning?.textContent).toBe(said[id]);
        expect(rfc?.textContent.trim()).toBe([...(oneOf === true ? [words.oneOf] : []), ...transitions].join(' '));
        expect(from?.textContent).toBe(source);
        // In the look that a transition has everywhere.
        expect(rfc?.querySelectorAll('a > [data-manner]')).toHaveLength(transitions.length);
      }
    },
  );

  it('in which LIO names a state says what must stand around it, and is still found at its former address', () => {
    render(<LioMoves words={words} Link={Link} meanings={meanings.lioMoves} />);
    const rows: readonly MoveRow[] = lioMoves;
    for (const {id, move, after, since, then} of rows) {
      const row = document.getElementById(id)!;
      const [line] = within(row).getAllByRole('cell');
      const conditions = [
        after === null ? '' : words.after(after),
        since === undefined ? '' : words.contexts[since],
        then === undefined ? '' : words.then(then),
      ];
      expect(line?.textContent).toBe(`Moving to ${move}.${conditions.join('')}`);
      if (since !== undefined || then !== undefined) continue;
      expect(row.contains(document.getElementById(`${move}-after-${after ?? 'any'}`))).toBe(true);
    }
    expect(screen.getAllByRole('row')).toHaveLength(1 + lioMoves.length);
  });
});
