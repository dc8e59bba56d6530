import {expectTypeOf, test} from 'vitest';
import type {FindingId, ParamsOf} from '../stacks/findings.ts';
import {findingWords as en} from './en/findings.ts';
import type {FindingWords} from './findings.ts';
import type {findingWords as zhHans} from './zh-Hans/findings.ts';

/** The names between braces. */
type Names<Text> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | Names<Rest> : never;
type NamesIn<Row> = Names<Row[keyof Row]>;

/** `id: name` of each name that the sentences have and the finding does not tell. */
type Untold<Words extends FindingWords> = {
  [Id in FindingId]: `${Id}: ${Exclude<NamesIn<Words[Id]>, keyof ParamsOf<Id>>}`;
}[FindingId];

/** `id: name` of each name that the finding tells and the sentences never have. */
type Unsaid<Words extends FindingWords> = {
  [Id in FindingId]: `${Id}: ${Exclude<keyof ParamsOf<Id>, NamesIn<Words[Id]>>}`;
}[FindingId];

test('a sentence asks for a name that its finding does not tell in no language', () => {
  expectTypeOf<Untold<typeof en>>().toBeNever();
  expectTypeOf<Untold<typeof zhHans>>().toBeNever();
});

test('what a finding tells is said in both languages', () => {
  expectTypeOf<Unsaid<typeof en>>().toBeNever();
  expectTypeOf<Unsaid<typeof zhHans>>().toBeNever();
});

const {healthy, ...allButOne} = en;

test('a finding without words does not compile', () => {
  // @ts-expect-error [ts2741] - `healthy` has no words.
  const gap: FindingWords = allButOne;
  expectTypeOf(gap).toBeObject();
  expectTypeOf(healthy).toBeObject();
});

test('words for a finding that the table does not have do not compile', () => {
  // @ts-expect-error [ts2353] - no reading can conclude that.
  const extra: FindingWords = {...en, 'all-is-well': {text: 'never'}};
  expectTypeOf(extra).toBeObject();
});
