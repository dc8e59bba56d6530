import {describe, expect, it} from 'vitest';
import {read} from '../reader/read.ts';
import {sayFinding} from '../say/findings.ts';
import {findingRows} from '../stacks/findings.ts';
import {readingWords} from '../text/catalogues.ts';
import {answerOf, answerText} from './readingJson.ts';

/** As whoever reads the output gets it: what JSON drops is not there. */
function answerTo(text: string): ReturnType<typeof answerOf> {
  return JSON.parse(JSON.stringify(answerOf(read(text), readingWords))) as ReturnType<typeof answerOf>;
}

const session = [
  'alias: db    sid: 12 type: Normal session-state: LOGGED_IN',
  '    name: iqn.1993-08.org.debian:01:9f3c (NOT AUTHENTICATED)',
  '    address: 192.0.2.27 (TCP)  cid: 0 connection-state: CLEANUP_WAIT',
  'And a line that no tool prints.',
].join('\n');

describe('The answer as JSON', () => {
  it('has sessions and connections by the names that they have always had', () => {
    const {sources, sessions, unread} = answerTo(session);
    expect(sources).toEqual([{format: 'targetcli-sessions', side: 'target'}]);
    expect(sessions).toEqual([
      {
        side: 'target',
        sid: 12,
        stateText: 'LOGGED_IN',
        rfcState: 'Q3',
        initiatorName: 'iqn.1993-08.org.debian:01:9f3c',
        connections: [{cid: 0, stateText: 'CLEANUP_WAIT', rfcState: 'S8', peer: '192.0.2.27'}],
      },
    ]);
    expect(unread).toEqual(['And a line that no tool prints.']);
  });

  it('says every finding whole in both languages, as its language sets off sentences, with the page that explains it', () => {
    const {findings} = read(session);
    expect(answerTo(session).findings.map(({id, page, text}) => ({id, page, text}))).toEqual(
      findings.map((finding) => {
        const parts = (locale: 'en' | 'zh-Hans') => {
          const {text, next, avoid} = sayFinding(readingWords[locale], finding);
          return [text, next, avoid].filter((part) => part !== undefined);
        };
        return {
          id: finding.id,
          page: findingRows[finding.id].page,
          text: {en: parts('en').join(' '), 'zh-Hans': parts('zh-Hans').join('')},
        };
      }),
    );
  });

  it('calls the certainty of a finding as it always has, whatever we call its evidence', () => {
    const known = {rfc: 'rfc', printed: 'stated', implementation: 'source', inferred: 'inferred'};
    const {findings} = answerTo(session);
    expect(findings.map(({certainty}) => certainty)).toEqual(
      read(session).findings.map(({id}) => known[findingRows[id].evidence]),
    );
  });

  it('gives an event its line, connection, code and transitions, and leaves out what the line does not say', () => {
    const [known, bare] = answerTo(
      ' connection9:0: detected conn error (1020)\niSCSI Login negotiation failed.\n',
    ).events;
    expect(known).toMatchObject({line: 1, connection: '9:0', code: 1020, transitions: ['T15']});
    expect(Object.keys(known!.meaning)).toEqual(['en', 'zh-Hans']);
    expect(Object.keys(bare!)).toEqual(['line', 'transitions', 'meaning']);
  });

  it('names the host of a connection only where the text speaks of several', () => {
    const line = (host: string) => `Jan 03 03:57:25 ${host} kernel:  connection9:0: detected conn error (1020)\n`;
    const connections = (text: string) => answerTo(text).events.map(({connection}) => connection);
    expect(connections(line('node-a') + line('node-a'))).toEqual(['9:0', '9:0']);
    expect(connections(line('node-a') + line('node-b'))).toEqual(['node-a 9:0', 'node-b 9:0']);
  });
});

it('in pieces the answer is the same text as in one', () => {
  for (const text of [session, 'connection3:0: detected conn error (1020)\n'.repeat(3), '"events": []']) {
    const reading = read(text);
    expect([...answerText({encoding: 'utf-8'}, reading, readingWords)].join('')).toBe(
      JSON.stringify({encoding: 'utf-8', ...answerOf(reading, readingWords)}, null, 2),
    );
  }
});
