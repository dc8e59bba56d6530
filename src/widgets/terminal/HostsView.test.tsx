// @vitest-environment happy-dom
import {render, screen, within} from '@testing-library/react';
import {describe, expect, it, vi} from 'vitest';
import {sessionsOfHosts} from '../../reader/hosts.ts';
import {read} from '../../reader/read.ts';
import {verdictOf} from '../../reader/verdict.ts';
import {sayStale} from '../../say/hosts.ts';
import {sayVerdict} from '../../say/verdict.ts';
import {catalogues, readingWords} from '../../text/catalogues.ts';
import {localeIds} from '../../text/locales.ts';
import {Link, press} from '../page.fixture.tsx';
import {HostsView} from './HostsView.tsx';
import {readerWordsIn, stuckSession} from './reading.fixture.ts';

const healthy = stuckSession.replaceAll('CLEANUP_WAIT', 'LOGGED_IN');

describe.each(localeIds)('Several files (%s)', (locale) => {
  const words = catalogues[locale];
  const readerWords = readerWordsIn[locale];
  const said = readingWords[locale];

  function show() {
    const hosts = [healthy, stuckSession].map((text, at) => ({host: `san${at}.txt`, reading: read(text)}));
    const sessions = sessionsOfHosts(hosts);
    const onFile = vi.fn<(index: number) => void>();
    const files = hosts.map(({host, reading}) => ({
      name: host,
      lineCount: reading.lineCount,
      verdict: verdictOf(reading),
      failure: null,
    }));
    render(
      <HostsView
        words={words}
        Link={Link}
        readerWords={readerWords}
        readingWords={said}
        sessions={sessions}
        left={3}
        files={[
          ...files,
          {name: 'notes.txt', lineCount: 2, verdict: null, failure: null},
          {name: 'gone.txt', lineCount: 0, verdict: null, failure: 'NotFoundError'},
        ]}
        onFile={onFile}
      />,
    );
    return {sessions, onFile, hosts};
  }

  it('are one table of sessions, with the states as links, and with why one looks stale and who says so', () => {
    const {sessions} = show();
    const rows = within(screen.getByRole('table')).getAllByRole('row').slice(1);
    expect(rows).toHaveLength(sessions.length);
    // On a phone a row is a block, and each cell stands under the name of its column.
    const heads = screen.getAllByRole('columnheader').map(({textContent}) => textContent);
    expect(
      within(rows[0]!)
        .getAllByRole('cell')
        .map(({dataset}) => dataset.label),
    ).toEqual(heads);
    for (const [at, {host, stale}] of sessions.entries()) {
      expect(rows[at]!.textContent).toContain(host);
      if (stale !== null) expect(rows[at]!.textContent).toContain(sayStale(stale, said, words.evidence));
    }
    expect(sessions.filter(({stale}) => stale !== null)).toHaveLength(1);
    expect(screen.getByRole('link', {name: 'S8'}).getAttribute('href')).toBe('#S8');
    // A table is no reason to delete anything.
    expect(screen.getByText(said.hosts.lookAgain)).toBeTruthy();
    expect(screen.getByText(readerWords.left({count: 3}))).toBeTruthy();
  });

  it('each has its verdict, or why there is none, and can be read by itself', () => {
    const {hosts, onFile} = show();
    const items = screen.getAllByRole('listitem').map(({textContent}) => textContent);
    for (const [at, {reading}] of hosts.entries()) {
      expect(items[at]).toContain(sayVerdict(said, verdictOf(reading)).head);
    }
    expect(items[2]).toContain(readerWords.nothing({lines: 2}));
    expect(items[3]).toContain(readerWords.failed({reason: 'NotFoundError'}));
    press('san1.txt');
    expect(onFile.mock.calls).toEqual([[1]]);
  });
});
