import {describe, expect, it} from 'vitest';
import {read} from '../reader/read.ts';
import {verdictOf} from '../reader/verdict.ts';
import {catalogues, commandWords, readerWords, readingWords} from '../text/catalogues.ts';
import type {Locale} from '../text/locales.ts';
import {readingText} from './readingText.ts';

function told(locale: Locale, ...lines: readonly string[]): string {
  const reading = read(lines.join('\n'));
  const {next, avoid} = readerWords[locale];
  return readingText(reading, verdictOf(reading), {
    reading: readingWords[locale],
    command: commandWords[locale],
    evidence: catalogues[locale].evidence,
    next,
    avoid,
  });
}

function refused(portal: string): string {
  return `Jun 28 01:25:41 host iscsid[173]: cannot make a connection to ${portal} (-1,22)`;
}

const peer = 'Aug 13 05:02:06 nas WARNING: 192.0.2.15 (iqn.1993-08.org.example:01:00aa)';

describe('A reading for a terminal', () => {
  it('says what the lines mean where no finding decides, once with all its lines', () => {
    const answer = told('en', refused('192.0.2.27:3260'), refused('192.0.2.27:3260'));
    expect(answer).toMatch(/^- TCP could not be connected: T2\..*\(implementation, lines 1, 2\)$/m);
    expect(told('zh-Hans', refused('192.0.2.27:3260'))).toMatch(/^- TCP 连接失败，即 T2。.*（据实现，第 1 行）$/m);
  });

  it('keeps the line that says that a lost connection is closed by now', () => {
    const answer = told(
      'en',
      `${peer}: no ping reply (NOP-Out) after 5 seconds; dropping connection`,
      `${peer}: waiting for CTL to terminate 22 tasks`,
      `${peer}: tasks terminated`,
    );
    expect(answer).toMatch(/^- .*T15 a\. \(implementation, line 1\)$/m);
    expect(answer).toMatch(/line 3\)$/m);
  });

  it('rests on inference for a product whose source nobody has read', () => {
    const event = '4/26/2025 2:14:51 AM   1 Error            iScsiPrt     Initiator failed to connect to the target.';
    expect(told('en', 'TimeCreated           Id LevelDisplayName ProviderName Message', event)).toMatch(
      /^- The initiator could not connect.*\(inferred, line 2\)$/m,
    );
  });

  it('names a line once, in the order of the text', () => {
    const list = 'tcp: [5] 192.0.2.27:3260,1 iqn.2019-10.io.example:testvol (non-flash)';
    // A reason that the number tells decides, and leaves the session to the list below it.
    const known = refused('192.0.2.27:3260').replace('(-1,22)', '(-1,111)');
    const answer = told('en', known, known, list);
    expect(answer).toMatch(/Session 5 in the list.*\(inferred, lines 1, 2, 3\)$/m);
  });
});
