import {describe, expect, it} from 'vitest';
import {handout, poster, worksheet} from '../../diagrams/paper.ts';
import {couplingOf} from '../../spec/couplings.ts';
import {clausesOf, machineIds, specOf, stateName, statesOf, transitionsOf} from '../../spec/index.ts';
import {mannerOf} from '../../spec/manner.ts';
import {errorCodes} from '../../stacks/errorCodes.ts';
import {loginStatuses} from '../../stacks/loginStatuses.ts';
import {catalogues} from '../../text/catalogues.ts';
import {localeIds} from '../../text/locales.ts';
import {escaped} from '../escaped.ts';
import {handoutsOfOneSize, handoutsOn} from './handouts.ts';
import {drawnCouplings} from './poster.ts';
import {paperIds} from './printing.ts';
import {printingIn} from './printing.fixture.ts';
import {questionsOf} from './questions.ts';
import {blanksOf} from './worksheet.ts';

const all = localeIds.flatMap((locale) =>
  paperIds.flatMap((paper) => handoutsOn(paper, printingIn(locale)).map((each) => ({locale, paper, ...each}))),
);

function sheetOf(locale: string, name: string): string {
  return all.find((each) => each.locale === locale && each.paper === 'a4' && each.name === name)?.html ?? '';
}

describe.each(all)('the sheet $name in $locale on $paper', ({locale, name, html}) => {
  it('is one document in its language with a title, that fetches nothing and runs nothing', () => {
    expect(html).toMatch(new RegExp(`^<!doctype html>\n<html lang="${locale}" `));
    expect(html).toMatch(/<title>[^<]+<\/title>/);
    expect(html).not.toMatch(/<script|<link|<img|src=|@import| style="| on\w+="|undefined|NaN|\[object/);
    expect(html.replaceAll(`url(#hatch)`, '')).not.toContain('url(');
  });

  it('has at the foot of every page its address, its citation, its edition and which page of how many it is', () => {
    const feet = [...html.matchAll(/<footer>.*?<\/footer>/gs)].map(([foot]) => foot);
    const pages = html.split('<section class="sheet').length - 1;
    expect(feet).toHaveLength(pages);
    for (const [index, foot] of feet.entries()) {
      expect(foot).toContain('GB/T 7714-2025');
      expect(foot).toMatch(/https:\/\/lab\.example\/.*1\.2\.3.*0123456789ab.*<svg class="qr"/s);
      expect(foot).toContain(printingIn(locale).words.handouts.foot.page({page: index + 1, pages}));
    }
  });

  it('has no word of the other language', () => {
    const text = html.replace(/<style>.*?<\/style>/s, '');
    if (locale === 'en') expect(text.replace(/[（）]/g, '')).not.toMatch(/[\p{Script=Han}，。：；]/u);
    else expect(text.replace(/<[^>]+>/g, ' ')).not.toMatch(/\b(?:the|of|and|is|which|state|Page)\b/);
  });

  it('says what it says in black: no colour but greys', () => {
    expect(
      html.match(/#[\da-f]{3,6}\b/gi)?.filter((hue) => !/^#(?:(.)\1\1|(..)\2\2|dfe4e6)$/i.test(hue)) ?? [],
      name,
    ).toEqual([]);
  });
});

describe.each(localeIds.flatMap((locale) => machineIds.map((machine) => ({locale, machine}))))(
  'the sheets of $machine in $locale',
  ({locale, machine}) => {
    const words = catalogues[locale];
    const sheets = sheetOf(locale, machine);
    const text = sheets.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

    it('have every state with its meaning, every transition with its headline, and every clause', () => {
      for (const id of statesOf(machine)) {
        expect(text).toContain(`${id} ${stateName(id)}`);
        for (const role of specOf(machine).roles) {
          const meanings: Readonly<Partial<Record<string, string>>> = words.states[id];
          expect(sheets).toContain(escaped(meanings[role] ?? '?'));
        }
      }
      for (const {id, from, to} of transitionsOf(machine)) expect(text).toContain(`${id} ${from} → ${to}`);
      for (const {id} of clausesOf(machine)) expect(sheets).toContain(escaped(words.clauses[id]));
    });

    it('draw failing heads hollow and timers dotted, as many as the table has', () => {
      const [figure = ''] = /<svg class="figure".*?<\/svg>/s.exec(sheets) ?? [];
      for (const manner of ['failing', 'timer'] as const) {
        const ways = transitionsOf(machine).filter(({id}) => mannerOf(id) === manner);
        expect(figure.split(`class="line ${manner}"`)).toHaveLength(ways.length + 1);
      }
    });

    it('ask with a worksheet that gives away nothing, and answer every blank of it in the key', () => {
      const [blank = ''] = /<svg class="figure".*?<\/svg>/s.exec(sheetOf(locale, `${machine}-worksheet`)) ?? [];
      const key = sheetOf(locale, `${machine}-key`);
      const {given, blank: asked} = blanksOf(machine);
      expect(blank.split('class="pill"')).toHaveLength(transitionsOf(machine).length + 1);
      expect(blank.split('class="rule"')).toHaveLength(asked.size + 1);
      expect(blank).not.toMatch(/hatch|line failing|line timer|class="label"/);
      for (const id of given) expect(blank).toContain(`${id}</tspan> ${stateName(id)}`);
      for (const id of asked) expect(blank).not.toMatch(new RegExp(`>${id}<`));
      for (const id of asked) expect(key).toContain(`${id}</tspan> ${stateName(id)}`);
      for (const {id} of transitionsOf(machine)) expect(key).toMatch(new RegExp(`class="label"[^>]*>${id}<`));
      const questions = questionsOf(machine, printingIn(locale).words);
      expect(questions).toHaveLength(5);
      for (const {question, answer} of questions) {
        expect(sheetOf(locale, `${machine}-worksheet`)).toContain(escaped(question));
        expect(sheetOf(locale, `${machine}-worksheet`)).not.toContain(`<b>${escaped(answer)}</b>`);
        expect(key).toContain(`${escaped(question)} <b>${escaped(answer)}</b>`);
      }
    });
  },
);

it.each(localeIds)(
  'the sheet of codes in %s has every login status and every Linux error code with its meaning',
  (locale) => {
    const sheet = sheetOf(locale, 'codes');
    const {statuses, errors} = printingIn(locale);
    for (const {status} of loginStatuses) {
      const code = `${status.slice(0, 2)}/${status.slice(2)}`;
      expect(sheet).toContain(`<th scope="row">${code}</th><td>${escaped(statuses.meanings[status])}</td>`);
    }
    for (const {code, name} of errorCodes)
      expect(sheet).toContain(`<th scope="row">${code}</th><td><code>${name}</code> ${escaped(errors[code])}</td>`);
  },
);

it('what a small machine does stands below its matrix, and free room is ruled for notes', () => {
  expect(sheetOf('en', 'sessionInitiator').split('<section class="sheet')).toHaveLength(2);
  expect(sheetOf('en', 'connectionInitiator').split('<section class="sheet')).toHaveLength(3);
  expect(sheetOf('en', 'cleanup').split('class="ruled"')).toHaveLength(3);
  expect(sheetOf('en', 'connectionInitiator')).not.toContain('class="ruled"');
});

describe.each(localeIds)('what has one size, in %s', (locale) => {
  const [card = '', wall = ''] = handoutsOfOneSize(printingIn(locale)).map(({html}) => html);

  it('the card has every state with its gloss once, and two sides', () => {
    expect(card.split('<section class="sheet">')).toHaveLength(3);
    for (const id of new Set(machineIds.flatMap(statesOf))) {
      expect(card.split(`<th scope="row">${id}</th><td class="name">${stateName(id)}</td>`)).toHaveLength(2);
      expect(card).toContain(escaped(catalogues[locale].glosses[id]));
    }
  });

  it('the card is cited on its first side', () => {
    expect(card).toMatch(/GB\/T 7714-2025<\/b> .*https:\/\/lab\.example\/.*names.*<section/s);
  });

  it('the card and the poster say which transitions each code of the wire fires', () => {
    for (const sheet of [card, wall]) {
      const text = sheet.replace(/<[^>]+>/g, ' ').replace(/[ →]+/g, ' ');
      expect(text).toMatch(/0 \S.{2,40} T13 M4 .*1 \S.{2,40} T17 M3/);
      expect(text).toMatch(
        /1 Request Logout T11 T12 T14 2 Drop connection T15 T16 T17 3 Drop all connections T15 T16 T17/,
      );
    }
  });

  it('the poster has every state, every transition and every coupling by which the RFC lets a transition set off another', () => {
    for (const machine of machineIds) {
      for (const id of statesOf(machine)) expect(wall).toContain(`${id}</tspan> ${stateName(id)}`);
      for (const {id} of transitionsOf(machine)) expect(wall).toMatch(new RegExp(`class="label"[^>]*>${id}<`));
    }
    for (const {id, cause, effect} of drawnCouplings) {
      const row = couplingOf(id);
      expect(row.evidence).toBe('rfc');
      expect(row.cause.transitions).toContain(cause[1]);
      expect(row.effect.transitions).toContain(effect[1]);
    }
    expect(wall.split('class="double-inside"')).toHaveLength(drawnCouplings.length + 2);
  });
});

it('the questions of the initiator’s connection machine are answered as the RFC has it', () => {
  const {words} = printingIn('en');
  expect(questionsOf('connectionInitiator', words).map(({answer}) => answer)).toEqual([
    'S5, S6 and S7',
    'T2, T7, T15, T16 and T17',
    'T12 and T14',
    'S8. It is R1 CLEANUP_WAIT of the cleanup machine.',
    'T7 e), to S1 FREE.',
  ]);
});

it.each(machineIds)('the layout of %s for paper has every state and transition of today', (machine) => {
  for (const drawing of [handout[machine], worksheet[machine], poster[machine]]) {
    expect(Object.keys(drawing.states)).toEqual(statesOf(machine));
    expect(Object.keys(drawing.edges)).toEqual(transitionsOf(machine).map(({id}) => id));
  }
});
