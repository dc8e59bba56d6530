import {describe, expect, it} from 'vitest';
import {couplings} from '../spec/couplings.ts';
import {labCatalogues} from '../text/catalogues.ts';
import {localeIds} from '../text/locales.ts';
import {terms} from '../text/termRows.ts';
import {act, isRefused} from '../lab/world/act.ts';
import type {Action, Timer} from '../lab/world/action.ts';
import {candidatesIn, possibleIn} from '../lab/world/actions.ts';
import {type EffectChain, isTold} from '../lab/world/effects.ts';
import {type LabRefusal, readAction, writeAction} from '../lab/run/labLink.ts';
import type {Pdu} from '../spec/pdu.ts';
import {oneLoggedIn, twoLoggedIn} from '../lab/scenarios/openings.ts';
import {type LabWords, sayAction, sayBecause, sayChain, sayLabRefusal, sayEffect, sayWhyNotNow, sayPdu} from './lab.ts';
import {type ReasonKind, sectionOfReason} from '../lab/world/whyNotNow.ts';
import {defaultSettings, keyOf, type Settings, startWorld, type World} from '../lab/world/world.ts';

const {en, 'zh-Hans': zhHans} = labCatalogues;
const languages = localeIds.map((locale) => ({locale, words: labCatalogues[locale]}));

/** The run of a list of tokens, as in a link: the world it ends in and the chain of its last step. */
function after(tokens: string, settings: Partial<Settings> = {}): {readonly world: World; readonly chain: EffectChain} {
  let reached: {readonly world: World; readonly chain: EffectChain} = {
    world: startWorld({...defaultSettings, ...settings}),
    chain: [],
  };
  for (const token of tokens.split(' ')) {
    const action = readAction(token);
    if (action === null) throw new Error(`${token} is no action`);
    const outcome = act(reached.world, action);
    if (isRefused(outcome)) throw new Error(`${token}: ${outcome.reason.kind}`);
    reached = outcome;
  }
  return reached;
}

const loginOnA = oneLoggedIn.join(' ');
const bothLoggedIn = twoLoggedIn.join(' ');
const two: Partial<Settings> = {erl: 2, maxConnections: 2, tasks: true};

/** Everything said in a wide stretch of what can happen: breadth first from a few worlds, to a bound that keeps it quick. */
function* said(words: LabWords): Generator<{readonly at: string; readonly text: string}> {
  const starts = [
    startWorld(defaultSettings),
    after(bothLoggedIn, two).world,
    after(`${bothLoggedIn} reset-a deliver-a-initiator logout-b-2-1`, two).world,
    after(`${loginOnA} reset-a deliver-a-initiator connect-reinstateConnection-1`).world,
  ];
  for (const start of starts) {
    const seen = new Set([keyOf(start)]);
    const queue = [start];
    for (let world = queue.shift(); world !== undefined; world = queue.shift()) {
      for (const {action, whyNotNow} of candidatesIn(world)) {
        yield {at: writeAction(action), text: sayAction(words, action, world)};
        if (whyNotNow !== null) yield {at: whyNotNow.reason.kind, text: sayWhyNotNow(words, whyNotNow)};
      }
      for (const action of possibleIn(world)) {
        const outcome = act(world, action);
        if (isRefused(outcome)) continue;
        yield {at: `chain of ${writeAction(action)}`, text: sayChain(words, outcome.chain, world.settings)};
        for (const effect of outcome.chain.filter(isTold)) {
          yield {at: effect.kind, text: sayEffect(words, effect, world.settings)};
          const because = effect.kind === 'move' ? sayBecause(words, effect.because) : null;
          if (because !== null) yield {at: 'because', text: because};
        }
        if (seen.size < 400 && !seen.has(keyOf(outcome.world))) {
          seen.add(keyOf(outcome.world));
          queue.push(outcome.world);
        }
      }
    }
  }
}

const saidIn = {en: new Map<string, string>(), 'zh-Hans': new Map<string, string>()};
for (const {locale, words} of languages) for (const {at, text} of said(words)) saidIn[locale].set(text, at);

const everyReason = Object.keys(sectionOfReason) as readonly ReasonKind[];
const parts = {state: 'S8 CLEANUP_WAIT', needed: 'S5 LOGGED_IN', limit: 2};

const refusals: readonly LabRefusal[] = [
  {kind: 'version', found: '9'},
  {kind: 'settings', found: 'erl7'},
  {kind: 'unknownStep', number: 2, found: 'dance'},
  {kind: 'impossibleStep', number: 3, found: 'accept-a', reason: {reason: {kind: 'noConnection'}, section: '8.1'}},
  {kind: 'tooLong', limit: 500},
  {kind: 'scenario', found: 'cablecut'},
  {kind: 'place', limit: 12},
];

describe.each(languages)('The sentences of the lab in $locale', ({locale, words}) => {
  it('say every action, reason and effect met in a wide stretch of runs, without a gap in them', () => {
    expect(saidIn[locale].size).toBeGreaterThan(600);
    for (const [text, at] of saidIn[locale]) {
      expect(text, at).not.toMatch(/undefined|null|NaN|\[object/);
      expect(text, at).not.toMatch(/ {2}|^ | $/);
    }
  });

  it.each(everyReason)('say for the reason %s what is missing, as whole sentences', (kind) => {
    const text = words.lab.reasons[kind](parts);
    expect(text).toMatch(locale === 'en' ? /^[A-Z].*\.$/ : /。$/);
    expect(text.length).toBeLessThan(locale === 'en' ? 240 : 120);
  });

  it.each(refusals)('say why a link with a fault in its $kind stops, and what is shown', (refusal) => {
    const text = sayLabRefusal(words, refusal, 1);
    expect(text).toContain('found' in refusal ? refusal.found : String(refusal.limit));
    expect(text).toContain(words.table.refused.kept({kept: 1}));
  });

  it('show what would change the order of the letters of a link as an escape', () => {
    expect(sayLabRefusal(words, {kind: 'settings', found: 'erl\u20667'}, 0)).toContain('erl\\u20667');
  });

  it.each(couplings)('give the coupling $id its sentence', ({id}) => {
    expect(sayBecause(words, {kind: 'coupling', id, by: 0})).toBe(words.table.couplings[id]);
  });

  it('never call AsyncEvent 1 a Logout Request', () => {
    const pdu: Pdu = {kind: 'asyncMessage', event: 1, cid: null};
    for (const text of [
      sayPdu(words, pdu, defaultSettings),
      sayAction(words, {do: 'async', wire: 'a', event: 1, cid: null}, startWorld(defaultSettings)),
    ]) {
      expect(text).toContain('Request Logout');
      expect(text).toContain('AsyncEvent 1');
      expect(text).not.toContain('Logout Request');
    }
  });
});

describe('The Chinese sentences of the lab', () => {
  const texts = [
    ...saidIn['zh-Hans'].keys(),
    ...refusals.map((refusal) => sayLabRefusal(zhHans, refusal, 2)),
    ...everyReason.map((kind) => zhHans.lab.reasons[kind](parts)),
  ];

  it('hold no English sentence', () => {
    const english = /[A-Za-z][a-z'-]+(?: [A-Za-z(“][a-z'”)-]*){4,}/;
    expect(texts.filter((text) => english.test(text.replaceAll('Drop all connections', '')))).toEqual([]);
  });

  it('set a space between Chinese and Latin, and none between Chinese or beside full-width punctuation', () => {
    const odd =
      /\p{Script=Han}[A-Za-z0-9]|[A-Za-z0-9]\p{Script=Han}|\p{Script=Han} \p{Script=Han}|[，。：；（）“”] | [，。：；）”]/u;
    expect(texts.filter((text) => odd.test(text))).toEqual([]);
  });

  it('use no banned form, and the partner words of the glossary', () => {
    for (const {banned} of terms)
      for (const form of banned) expect(texts.filter((text) => text.includes(form))).toEqual([]);
    expect(zhHans.lab.purposes.reinstateConnection).toContain('重建');
    expect(zhHans.lab.actions.reset({wire: '线路 a'})).toContain('复位');
    expect(zhHans.lab.actions.reassign({connection: 'CID 1'})).toContain('重新指派');
  });

  it('keep the labels, states and numbers of their English twins', () => {
    const names = (text: string) => [...new Set(text.match(/\b(?:[STMNQR]\d+|[A-Z]+_[A-Z]+|CSM-[CEI])\b/g))].toSorted();
    for (const kind of everyReason)
      expect(names(zhHans.lab.reasons[kind](parts)), kind).toEqual(names(en.lab.reasons[kind](parts)));
  });
});

function settingsAt(erl: Settings['erl']): Settings {
  return {...defaultSettings, erl};
}

it.each<readonly [Pdu, Settings['erl'], string]>([
  [{kind: 'syn'}, 0, 'TCP SYN'],
  [{kind: 'loginRequest', tsih: 0, cid: 1}, 0, 'Login Request (TSIH 0, CID 1)'],
  [{kind: 'loginResponse', statusClass: 0, tsih: 3}, 0, 'Login Response (Status-Class 0, TSIH 3)'],
  [{kind: 'loginResponse', statusClass: 2, tsih: 0}, 0, 'Login Response (Status-Class 2)'],
  [{kind: 'logoutRequest', itt: 1, reason: 0, cid: null}, 0, 'Logout Request (reason 0, ITT 1)'],
  [{kind: 'logoutRequest', itt: 1, reason: 2, cid: 2}, 2, 'Logout Request (reason 2, CID 2, ITT 1)'],
  [{kind: 'logoutResponse', itt: 1, response: 0}, 1, 'Logout Response (response 0, ITT 1)'],
  [
    {kind: 'logoutResponse', itt: 1, response: 0},
    2,
    'Logout Response (response 0, ITT 1, Time2Wait 2 s, Time2Retain 20 s)',
  ],
  [{kind: 'logoutResponse', itt: 1, response: 1}, 2, 'Logout Response (response 1, ITT 1)'],
  [
    {kind: 'logoutResponse', itt: 1, response: 3},
    0,
    'Logout Response (response 3, ITT 1, Time2Wait 2 s, Time2Retain 20 s)',
  ],
  [{kind: 'asyncMessage', event: 1, cid: null}, 0, 'Async Message “Request Logout” (AsyncEvent 1)'],
  [
    {kind: 'asyncMessage', event: 2, cid: 1},
    0,
    'Async Message “Drop connection” (AsyncEvent 2, CID 1, Time2Wait 2 s, Time2Retain 20 s)',
  ],
  [{kind: 'taskReassign'}, 2, 'TASK REASSIGN'],
])('%o at ErrorRecoveryLevel %i is: %s', (pdu, erl, text) => {
  expect(sayPdu(en, pdu, settingsAt(erl))).toBe(text);
});

it.each<readonly [string, string, string]>([
  ['connect-reinstateConnection-1', 'Connect: connection reinstatement, CID 1', '建立连接：连接重建，CID 1'],
  [
    'logout-a-0',
    'Send a Logout Request on CID 1, wire a: reason 0, close the session',
    '在 CID 1（线路 a）上发出 Logout Request：原因码 0，关闭会话',
  ],
  [
    'logout-b-2-1',
    'Send a Logout Request for CID 1, on CID 2, wire b: reason 2, remove the connection for recovery',
    '在 CID 2（线路 b）上发出针对 CID 1 的 Logout Request：原因码 2，为恢复而移除连接',
  ],
  [
    'async-a-2-2',
    'Send Async Message “Drop connection” (AsyncEvent 2) for CID 2, on CID 1, wire a',
    '在 CID 1（线路 a）上发出针对 CID 2 的 Async Message“Drop connection”（AsyncEvent 2）',
  ],
  ['deliver-a-target', 'Deliver to the target on wire a', '经线路 a 送达目标器'],
  [
    'timeout-target-b-connectionState',
    'At the target, CID 2, wire b: connection state timeout',
    '目标器，CID 2（线路 b）：连接状态超时',
  ],
  ['cut-b', 'Cut wire b: neither end is notified', '切断线路 b：两端都得不到通知'],
])('the button of %s says so in both languages', (token, english, chinese) => {
  const {world} = after(bothLoggedIn, two);
  const action = readAction(token);
  if (action === null) throw new Error(`${token} is no action`);
  expect(sayAction(en, action, world)).toBe(english);
  expect(sayAction(zhHans, action, world)).toBe(chinese);
});

it('a move names side, connection, clause, edge and event; in cleanup the means as well', () => {
  const {chain, world} = after(`${bothLoggedIn} reset-a deliver-a-initiator logout-b-1-1`, two);
  expect(chain.filter(isTold).map((effect) => sayEffect(en, effect, world.settings))).toEqual([
    'The initiator sends Logout Request (reason 1, CID 1, ITT 1) on wire b.',
    'Initiator, cleanup of CID 1, wire a: M2 (1), CSM-E, R1 CLEANUP_WAIT → R2 IN_CLEANUP. Explicit Logout sent on CSM-E.',
  ]);
  expect(sayChain(en, chain, world.settings)).toBe(
    'Initiator, cleanup of CID 1, wire a: M2 (1), CSM-E, now in R2 IN_CLEANUP.',
  );
});

it('a step that moves no machine says what happened instead', () => {
  const {chain, world} = after(`${loginOnA} cut-a`);
  expect(sayChain(en, chain, world.settings)).toBe('No machine moves.');
});

it('every timer and action kind has been said', () => {
  const kinds = new Set([...saidIn.en.values()]);
  const timers: readonly Timer[] = ['connect', 'login', 'logout', 'nop', 'transport', 'connectionState'];
  for (const timer of timers)
    expect(
      [...kinds].some((at) => at.endsWith(`-${timer}`)),
      timer,
    ).toBe(true);
  const verbs: readonly Action['do'][] = [
    'connect',
    'logout',
    'reassign',
    'accept',
    'refuse',
    'answer',
    'async',
    'deliver',
    'reset',
    'close',
    'cut',
    'timeout',
    'sessionTimeout',
  ];
  for (const verb of verbs)
    expect(
      [...kinds].some((at) => at.startsWith(verb)),
      verb,
    ).toBe(true);
});

it('a Logout Response to a given-up Logout is told as one that answers nothing, which is our reading, in both languages', () => {
  const late = 'logout-b-1-1 deliver-b-target answer-b-0 timeout-initiator-b-logout logout-b-0 deliver-b-initiator';
  const {chain} = after(`${bothLoggedIn} reset-a deliver-a-initiator deliver-a-target ${late}`, two);
  const [told] = chain
    .filter(isTold)
    .map((effect) => languages.map(({words}) => sayEffect(words, effect, defaultSettings)));
  expect(told?.[0]).toMatch(/^Logout Response \(response 0, ITT 1\) arrives .* our reading\.$/);
  expect(told?.[1]).toMatch(/^Logout Response（响应码 0，ITT 1）经线路 b .*是我们的解读。$/);
});
