// @vitest-environment happy-dom
import {describe, expect, it} from 'vitest';
import {exerciseOf, generatedIds, pickedIds} from '../../exercises/index.ts';
import {sayItem} from '../../say/exerciseItem.ts';
import type {SaidItem} from '../../say/saidItem.ts';
import type {ExerciseSentences} from '../../say/exercises.ts';
import {labTeller} from '../../say/labTeller.ts';
import {terminalTeller} from '../../say/terminalTeller.ts';
import {catalogue as en, labCatalogue as enLab} from '../../text/en/catalogue.ts';
import {readingWords as enReading} from '../../text/en/reading.ts';
import {catalogue as zhHans, labCatalogue as zhHansLab} from '../../text/zh-Hans/catalogue.ts';
import {readingWords as zhHansReading} from '../../text/zh-Hans/reading.ts';
import {anki} from './anki.ts';
import {gift} from './gift.ts';
import {qtiFiles} from './qti.ts';

const languages: readonly (readonly ['en' | 'zh-Hans', ExerciseSentences])[] = [
  ['en', {table: en, lab: labTeller(enLab), terminal: terminalTeller(enReading)}],
  ['zh-Hans', {table: zhHans, lab: labTeller(zhHansLab), terminal: terminalTeller(zhHansReading)}],
];

/** What would break a file if it were not escaped: marks of each format, tabs and line breaks. */
const nasty: SaidItem = {
  id: 'nasty',
  topic: 'a topic',
  kind: 'a kind',
  question: 'Is {this} = ~that~ # or: <b>"not"</b> & \\?',
  listing: 'one\ttwo\n\nthree <4>\n',
  answers: [
    {text: '=yes~', isRight: true, why: 'because # {so}'},
    {text: '<no>\t', isRight: false, why: 'it is: not\nso'},
  ],
};

describe.each(languages)('choices for other programs, %s', (locale, words) => {
  const items = [
    ...[...pickedIds, ...generatedIds()].flatMap((id) => {
      const exercise = exerciseOf(id);
      return exercise?.form === 'choice' ? [sayItem(words, exercise)] : [];
    }),
    nasty,
  ].filter((item) => item !== null);

  it('are every choice but those that need the lab in sight, each with one right answer', () => {
    expect(items.length).toBeGreaterThan(600);
    expect(items.filter(({answers}) => answers.filter(({isRight}) => isRight).length !== 1)).toEqual([]);
  });

  it('are read back from GIFT as they were', () => {
    expect(readGift(gift(items))).toEqual(
      items.map(({id, question, listing, answers}) => ({
        id,
        text: listing === null ? question : `${question}\n\n${listing.trimEnd()}`,
        answers,
      })),
    );
  });

  it('are one line each for Anki, of four fields, with the right answer on the back', () => {
    const [separator, html, guid, tags, ...cards] = anki(items).trimEnd().split('\n');
    expect([separator, html, guid, tags]).toEqual(['#separator:tab', '#html:true', '#guid column:1', '#tags column:4']);
    expect(cards).toHaveLength(items.length);
    const fields = cards.map((card) => card.split('\t'));
    expect(fields.filter((each) => each.length !== 4)).toEqual([]);
    expect(fields.map(([id]) => id)).toEqual(items.map(({id}) => id));
    expect(fields.at(-1)).toEqual([
      'nasty',
      'Is {this} = ~that~ # or: &lt;b&gt;"not"&lt;/b&gt; &amp; \\?<br>one&#9;two<br><br>three &lt;4&gt;<br>a) =yes~<br>b) &lt;no&gt;&#9;',
      'a) =yes~<br>because # {so}',
      'a_topic a_kind',
    ]);
  });

  it('are a package of QTI, each file well-formed and listed in the manifest', () => {
    const files = qtiFiles(locale, items.slice(-40));
    const [manifest, ...itemFiles] = files.map(({name, text}) => ({name, root: parsed(text)}));
    expect(manifest?.name).toBe('imsmanifest.xml');
    const hrefs = [...(manifest?.root.querySelectorAll('resource') ?? [])].map((one) => one.getAttribute('href'));
    expect(hrefs).toEqual(itemFiles.map(({name}) => name));
    for (const [index, {root}] of itemFiles.entries()) {
      const item = items.slice(-40)[index];
      const choices = [...root.querySelectorAll('simpleChoice')];
      const right = root.querySelector('correctResponse value')?.textContent;
      expect(root.getAttribute('xml:lang')).toBe(locale);
      expect(choices.map(({textContent}) => textContent)).toEqual(item?.answers.map(({text}) => text));
      expect(choices.map((choice) => choice.getAttribute('identifier') === right)).toEqual(
        item?.answers.map(({isRight}) => isRight),
      );
      expect(root.querySelectorAll('modalFeedback')).toHaveLength(choices.length);
    }
  });
});

/** A reader of GIFT as its manual describes it, written for this test. */
function readGift(text: string) {
  const plain = (part: string) => part.replaceAll(/\\(.)/g, (_, mark: string) => (mark === 'n' ? '\n' : mark));
  return text
    .split('\n\n')
    .filter((paragraph) => paragraph.trim() !== '')
    .map((paragraph) => {
      const body = paragraph
        .split('\n')
        .filter((line) => !line.startsWith('//'))
        .join('\n');
      const head = /^::((?:\\.|[^:\\])*)::\[plain\]((?:\\.|[^{\\])*) \{\n([^]*)\n\}/.exec(body);
      if (head === null) throw new Error(`no question: ${paragraph}`);
      const [, id = '', asked = '', list = ''] = head;
      const answers = list.split('\n').map((line) => {
        const [, mark, answer = '', why = ''] = /^\t([=~])((?:\\.|[^#\\])*)#(.*)$/.exec(line) ?? [];
        return {text: plain(answer), isRight: mark === '=', why: plain(why)};
      });
      return {id: plain(id), text: plain(asked), answers};
    });
}

function parsed(xml: string): Element {
  const document = new DOMParser().parseFromString(xml, 'application/xml');
  expect(document.querySelector('parsererror')?.textContent ?? null).toBeNull();
  return document.documentElement;
}
