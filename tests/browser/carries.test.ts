import {readFileSync} from 'node:fs';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {exploredWords} from '../../src/text/en/explored.ts';
import {exerciseWords} from '../../src/text/en/exercises.ts';
import {labPageWords} from '../../src/text/en/labPage.ts';
import {readerWords} from '../../src/text/en/reader.ts';
import {scenarioWords} from '../../src/text/en/scenarios.ts';
import {sessionPictureWords} from '../../src/text/en/sessionPicture.ts';
import {simulatorWords} from '../../src/text/en/simulator.ts';
import {tableWords} from '../../src/text/en/table.ts';
import {openSite, pagesOf, type Site} from './site.ts';
import {weigh} from './weigh.ts';

const simulators = ['/cleanup', '/connection', '/session'];

/** What only some pages show, a text by which a script is known to hold it, and those pages. */
const burdens = [
  {
    what: 'the machines',
    sign: 'xstate.init',
    pages: [...simulators, '/lab'],
  },
  {
    what: 'the words of the table',
    sign: tableWords.states.S2.initiator,
    pages: [...simulators, '/lab'],
  },
  {what: 'the words of a simulator', sign: simulatorWords.simulator.needsScript, pages: [...simulators, '/lab']},
  {what: 'the words of the scenarios', sign: scenarioWords.plainLife.context, pages: ['/lab']},
  {what: 'the labels of the lab', sign: labPageWords.whatNowHint, pages: ['/lab']},
  {what: 'the words of the explorations', sign: exploredWords.caption, pages: ['/explored']},
  {
    what: 'the words of the picture',
    sign: sessionPictureWords.sessionPicture.title,
    pages: ['/sessions-and-connections'],
  },
  {what: 'the words of the exercises', sign: exerciseWords.exercises.objectives.nextState, pages: ['/practice']},
  {what: 'the words of the reader', sign: readerWords.privacy, pages: ['/read-my-terminal']},
];

describe('A page carries what it shows and nothing else:', () => {
  let site: Site | undefined;
  const scripts = new Map<string, string>();
  beforeAll(async () => {
    site = await openSite();
    for (const page of pagesOf('en')) {
      const {files} = await weigh(site, page);
      const texts = files.filter((file) => file.endsWith('.js')).map((file) => readFileSync(file, 'utf8'));
      scripts.set(page, texts.join('\n'));
    }
  });
  afterAll(() => site?.close());

  it.each(burdens)('$what', ({sign, pages}) => {
    const carriers = [...scripts].filter(([, text]) => text.includes(sign)).map(([page]) => page);
    expect(carriers.toSorted()).toEqual(pages.toSorted());
  });
});
