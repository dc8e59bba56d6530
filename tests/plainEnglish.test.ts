import {readdirSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {proseOf} from './prose.ts';

const root = path.resolve(import.meta.dirname, '..');

/** What our English does not say: archaic, or word for word from another language; and what it says instead. */
const unwanted: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:stands?|stood) (?:in|on|at|there|here|under|beside|before|between|inside|only|with|as)\b/,
    'is, appears, is listed',
  ],
  [/\bbears? (?:no|the|a|its|that|an?other)\b/, 'has, shows, carries'],
  [/\bsound (?:session|connection|one|login)s?\b/, 'healthy'],
  [/\bforerunners?\b/, 'early warning'],
  [/\b(?:given|gives?|give|gave) back\b/, 'completed'],
  [/\bstays? out\b/, 'is outstanding'],
  [/\bby (?:itself|themselves)\b/, 'on its own, separately'],
  [/\bplain life\b/, 'normal life cycle'],
  [/\bdo(?:es)? otherwise\b/, 'does differently'],
  [/\bhangs? together\b/, 'relates'],
  [/\b(?:is|are) of use\b/, 'is useful'],
  [/\bshall\b/, 'should, will'],
  [/\bfor want of\b/, 'because there is no'],
  [/\bbecomes? of\b/, 'happens to'],
  [/\b(?:is|are|was) (?:not )?told\b/, 'is described in, is notified'],
  [/\bin vain\b/, 'without success'],
  [
    /\bis over\b.{0,20}\bseconds|\bs are over\b|\b(?:[Tt]ime\w*|timer|timeout|login|session|connection) is over\b/,
    'has elapsed, has ended',
  ],
  [/\bwithout a word\b/, 'silently'],
  [/\bno mistake of\b/, 'not an error in'],
  [/\ba noticing\b/, 'noticed'],
  [/\bget(?:s|ting)? on\b(?! with)/, 'makes progress'],
  [/\bplayed? (?:an?|the) (?:run|world)\b/, 'run'],
  [/\b(?:likeness|whence|hence|thereof|lest|aught|upon)\b/, 'resemblance, from where, so …'],
  [/\bby the letter\b/i, 'read literally'],
  [/\bnothing but its\b/i, 'only its'],
  [/\b(?:is|are) (?:not said|neither said|left unsaid)\b/, 'the RFC does not say'],
  [/\bis for the \w+ to \w+/, 'the target decides'],
  [/\b(?:is|are) no (?:success|refusal|deadline|timer)\b/, 'is not a'],
  [/\bone (?:connection|session) a session\b/, 'per session'],
  [/\b(?:are|is)? ?by our reading of the source\b/i, 'comes from our reading of'],
  [/\btakes? [^.:;]{1,40} along\b/, 'ends it too'],
  [/\bof itself\b/, 'on its own'],
  [/\btakes (?:level|ErrorRecoveryLevel|a last)\b/, 'needs'],
  [/\bthat the lab [^.;]{5,60} is its own rule\b/, 'the lab …; this rule is its own'],
  [/^(?:Look up|See|Find out) here\b/m, 'This page explains'],
];

/** Every file whose English a reader or the next maintainer sees. */
const files = [
  ...readdirSync(path.join(root, 'docs')).map((file) => `docs/${file}`),
  ...readdirSync(path.join(root, 'src/text/en')).map((file) => `src/text/en/${file}`),
  'src/pages/changelog.mdx',
  'src/pages/index.mdx',
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
].filter((file) => /\.(?:mdx?|ts)$/.test(file));

// What is read as a file is typed, not set.
it.each(files.filter((file) => !/^[A-Z]/.test(file)))('the English of %s has curly apostrophes', (file) => {
  expect(proseOf(file).match(/.{0,20}[a-z]'(?:s|t|re|ll|ve|d|m)\b.{0,20}/gi)).toBeNull();
});

describe.each(files)('the English of %s', (file) => {
  it('is the English of today: nothing archaic, nothing translated word for word', () => {
    const prose = proseOf(file);
    const found = unwanted.flatMap(([phrase, better]) => {
      const hit = new RegExp(`.{0,40}(?:${phrase.source}).{0,40}`, phrase.flags).exec(prose);
      return hit === null ? [] : [`${hit[0].trim()} (better: ${better})`];
    });
    expect(found).toEqual([]);
  });
});
