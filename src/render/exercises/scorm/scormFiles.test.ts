// @vitest-environment happy-dom
import {describe, expect, it} from 'vitest';
import {exerciseOf, judge, modelAnswer, pick, pickedIds, setIds} from '../../../exercises/index.ts';
import {mostSuspended, writeSuspended} from '../../../exercises/practice/suspended.ts';
import type {ExerciseSentences} from '../../../say/exercises.ts';
import {labTeller} from '../../../say/labTeller.ts';
import {terminalTeller} from '../../../say/terminalTeller.ts';
import {catalogue as en, labCatalogue as enLab} from '../../../text/en/catalogue.ts';
import {packageWords as enPackages} from '../../../text/en/packages.ts';
import {practiceWords as enPractice} from '../../../text/en/practice.ts';
import {readingWords as enReading} from '../../../text/en/reading.ts';
import type {PackageWords} from '../../../text/packages.ts';
import type {PracticeWords} from '../../../text/practice.ts';
import {catalogue as zhHans, labCatalogue as zhHansLab} from '../../../text/zh-Hans/catalogue.ts';
import {packageWords as zhHansPackages} from '../../../text/zh-Hans/packages.ts';
import {practiceWords as zhHansPractice} from '../../../text/zh-Hans/practice.ts';
import {readingWords as zhHansReading} from '../../../text/zh-Hans/reading.ts';
import {scormManifest} from './manifest.ts';
import {scormFiles} from './scormFiles.ts';
import {shapesOf} from './scormSet.ts';
import {scormSetOf} from './scormSetOf.ts';

const languages: readonly (readonly ['en' | 'zh-Hans', ExerciseSentences, PracticeWords, PackageWords])[] = [
  ['en', {table: en, lab: labTeller(enLab), terminal: terminalTeller(enReading)}, enPractice, enPackages],
  [
    'zh-Hans',
    {table: zhHans, lab: labTeller(zhHansLab), terminal: terminalTeller(zhHansReading)},
    zhHansPractice,
    zhHansPackages,
  ],
];

const choices = [...pickedIds, ...setIds.flatMap((set) => pick({set, seed: 4711, n: 12}))].flatMap((id) => {
  const exercise = exerciseOf(id);
  return exercise?.form === 'choice' ? [exercise] : [];
});

function drawn(machine: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg"><style>.diagram{}</style><g data-state="${machine}"/></svg>`;
}

const svgs = {
  cleanup: drawn('cleanup'),
  connectionInitiator: drawn('connectionInitiator'),
  connectionTarget: drawn('connectionTarget'),
  sessionInitiator: drawn('sessionInitiator'),
  sessionTarget: drawn('sessionTarget'),
};

describe.each(languages)('A set as a SCORM package, %s', (locale, sentences, {practice}, {player, madeWith}) => {
  const words = {sentences, practice, player, madeWith: madeWith({site: 'Site', version: '1'})};
  const title = 'Cleanup </script><!-- & "core"';
  const set = scormSetOf(words, title, choices);
  const asked = choices.filter(({scene}) => scene.kind !== 'lab');
  const files = new Map(
    scormFiles({id: 'iscsi-x', locale, set, pass: null, svgs, script: 'play()', style: 'a{}'}).map(({name, text}) => [
      name,
      text,
    ]),
  );

  it('has every choice but those of the lab, and of each half one right answer, which is the machine’s', () => {
    expect(set.items).toHaveLength(asked.length);
    for (const [index, {answers, second}] of set.items.entries()) {
      const exercise = asked[index]!;
      const [right, reason] = modelAnswer(exercise).split('~');
      expect(answers.map(({isRight}) => isRight)).toEqual(exercise.options.map(({id}) => id === right));
      expect(second === null).toBe(reason === undefined);
      const at = exercise.options.findIndex(({id}) => id === right);
      if (second === null) continue;
      expect(second.reasonsAfter[at]!.filter(({isRight}) => isRight)).toHaveLength(1);
      expect(second.reasonsAfter.flat().filter(({isRight}) => isRight)).toHaveLength(1);
      expect(judge(exercise, `${right}~${reason}`).right).toBe(true);
    }
  });

  it('marks in the picture the state that the question begins in', () => {
    const pictured = asked.filter(({scene}) => scene.kind === 'machine' || scene.kind === 'steps');
    expect(set.items.filter(({picture}) => picture !== null)).toHaveLength(pictured.length);
    for (const [index, {ask}] of asked.entries())
      if ('position' in ask) expect(set.items[index]!.picture?.state).toBe(ask.position.state);
  });

  it('has a page that holds the set as it is, without a script, a style or a handler of its own, and no other address', () => {
    const html = files.get('index.html')!;
    const page = new DOMParser().parseFromString(html.replaceAll(/<(?:link|script src)[^>]*>/g, ''), 'text/html');
    expect(JSON.parse(page.querySelector('#set')!.textContent)).toEqual(JSON.parse(JSON.stringify(set)));
    expect(page.querySelector('h1')!.textContent).toBe(title);
    expect(page.documentElement.lang).toBe(locale);
    expect(html).not.toMatch(/<style|style=|\son\w+=/);
    expect([...html.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, address]) => address)).toEqual([
      'style.css',
      'player.js',
    ]);
    expect(files.get('style.css')).toBe('a{}\n.diagram{}');
  });

  it('of sixty items is kept in far less than SCORM 1.2 has room for', () => {
    const most = scormSetOf(words, title, asked.slice(0, 60));
    const given = shapesOf(most).map(({reasons}) => ({first: 0, reason: reasons === null ? null : 0}));
    expect(given).toHaveLength(60);
    expect(writeSuspended(most.key, given).length).toBeLessThan(mostSuspended / 8);
  });
});

it('Another set has another key', () => {
  const [locale] = languages;
  const [, sentences, {practice}, {player}] = locale!;
  const one = choices.filter(({scene}) => scene.kind !== 'lab');
  const keyOf = (count: number) => scormSetOf({sentences, practice, player, madeWith: ''}, '', one.slice(0, count)).key;
  expect(new Set([3, 4, 5].map(keyOf)).size).toBe(3);
});

describe('The manifest of a package', () => {
  const textOf = (pass: number | null) =>
    scormManifest({id: 'iscsi-x-1-12', title: 'A < B & "C"', pass, files: ['index.html', 'player.js']});
  const manifest = (pass: number | null) => new DOMParser().parseFromString(textOf(pass), 'application/xml');

  it('has one organization whose one item is one SCO, and nothing in it that a title could break', () => {
    // The parser of these tests forgives; that of a browser, in tests/browser/learning.test.ts, does not.
    expect(textOf(null)).toContain('<title>A &lt; B &amp; "C"</title>');
    const root = manifest(null).documentElement;
    expect(root.querySelector('schemaversion')!.textContent).toBe('1.2');
    expect(root.querySelector('organizations')!.getAttribute('default')).toBe(
      root.querySelector('organization')!.getAttribute('identifier'),
    );
    const item = root.querySelectorAll('item');
    const sco = root.querySelectorAll('resource');
    expect([item.length, sco.length]).toEqual([1, 1]);
    expect(item[0]!.querySelector('title')!.textContent).toBe('A < B & "C"');
    expect(item[0]!.getAttribute('identifierref')).toBe(sco[0]!.getAttribute('identifier'));
    expect(sco[0]!.getAttribute('adlcp:scormtype')).toBe('sco');
    expect([...sco[0]!.querySelectorAll('file')].map((file) => file.getAttribute('href'))).toEqual([
      sco[0]!.getAttribute('href'),
      'player.js',
    ]);
  });

  it('asks for a score only where somebody does', () => {
    expect(manifest(null).documentElement.outerHTML).not.toContain('masteryscore');
    expect(manifest(66.5).documentElement.outerHTML).toContain('<adlcp:masteryscore>66.5</adlcp:masteryscore>');
  });
});
