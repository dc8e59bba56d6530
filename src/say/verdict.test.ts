import {describe, expect, it} from 'vitest';
import type {DecidingFinding, Verdict} from '../reader/verdict.ts';
import {commands, type CommandId} from '../stacks/commands.ts';
import {type DecidingFindingId, type FindingId, findingRows} from '../stacks/findings.ts';
import {readingWords} from '../text/catalogues.ts';
import {localeIds} from '../text/locales.ts';
import {sayFinding} from './findings.ts';
import {sayVerdict} from './verdict.ts';

const deciding = (Object.keys(findingRows) as FindingId[]).filter(
  (id): id is DecidingFindingId => 'sign' in findingRows[id],
);
const params = {status: '02/03', session: '12', cid: '0', login: '0203'} as const;
const nothing: Verdict = {
  sign: 'unclear',
  because: 'unclear',
  evidence: null,
  sides: [],
  lines: [],
  command: null,
  place: null,
};

function by(id: DecidingFindingId): DecidingFinding {
  return {id, params, lines: [1]};
}

describe.each(localeIds)('A verdict in %s', (locale) => {
  const words = readingWords[locale];

  it.each(deciding)('%s has a head short enough for one look, then the sentences of its finding', (id) => {
    const {head, text, next, avoid} = sayVerdict(words, {...nothing, because: by(id)});
    expect(head.length).toBeLessThanOrEqual(80);
    expect(head).not.toMatch(/[{}.。]$|[{}]|undefined/);
    expect({text, next, avoid}).toEqual({next: null, avoid: null, ...sayFinding(words, by(id))});
  });

  it('names the sides, both where it is about both', () => {
    expect(sayVerdict(words, nothing).sides).toBe('');
    const {sides} = sayVerdict(words, {...nothing, sides: ['initiator', 'target']});
    expect(sides).toBe(`${words.verdict.sides.initiator}${words.verdict.and}${words.verdict.sides.target}`);
  });

  it.each(Object.keys(commands) as CommandId[])('says where to run %s, and what it shows', (id) => {
    const {command} = sayVerdict(words, {...nothing, command: {id, values: {}}});
    expect(command?.where).toBe(words.verdict.where[commands[id].side]);
    expect(command?.what).toBe(words.verdict.commands[id]);
    expect(command?.text).toContain(commands[id].parts[0]);
  });
});
