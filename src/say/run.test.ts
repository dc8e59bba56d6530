import {describe, expect, it} from 'vitest';
import type {Refusal} from '../run/runLink.ts';
import {freshRun, play, type Position} from '../run/run.ts';
import type {WhyNot} from '../run/whyNot.ts';
import {clausesOf} from '../spec/index.ts';
import {catalogues} from '../text/catalogues.ts';
import {eventText} from './labels.ts';
import {sayPosition, sayRefusal, sayStep, sayWhyNot} from './run.ts';

const {en, 'zh-Hans': zhHans} = catalogues;

type Kinds<Union extends {readonly kind: string}> = {
  readonly [Kind in Union['kind']]: readonly [Extract<Union, {readonly kind: Kind}>, english: string, chinese: string];
};

const otherMeans = {kind: 'otherMeans', transition: 'M4', means: 'csmI', held: 'csmE'} as const;

/** One of each kind, each sentence as a reader meets it: a new kind does not compile until it stands here. */
// prettier-ignore
const reasons: Kinds<WhyNot> = {
  illegalForRole: [{kind: 'illegalForRole', label: 'T14', role: 'target'},                  'T14 is illegal for a target.',                                      'T14 对目标器非法。'],
  otherMeans:     [otherMeans,                                                              'M4 by CSM-I: cleanup has gone through CSM-E since M2.',                 '不能经 CSM-I 走 M4：自 M2 起，清理经由 CSM-E 进行。'],
  noWayOut:       [{kind: 'noWayOut', state: 'R3'},                                         'No transition leaves R3 FREE.',                                     '没有离开 R3 FREE 的转换。'],
  leftToCleanup:  [{kind: 'leftToCleanup', state: 'S8'},                                    'S8 CLEANUP_WAIT is left only through the cleanup machine (8.2).',   '只有经清理状态机（8.2）才能离开 S8 CLEANUP_WAIT。'],
  otherState:     [{kind: 'otherState', transition: 'M4', from: 'R2', state: 'R1'},         'M4 starts in R2 IN_CLEANUP; the machine is in R1 CLEANUP_WAIT.',    'M4 从 R2 IN_CLEANUP 出发；状态机现处于 R1 CLEANUP_WAIT。'],
};

/** What each refusal quotes or names, besides what is kept. */
// prettier-ignore
const refusals: Kinds<Refusal> = {
  version:        [{kind: 'version', found: '2'},                                           'version “2”',                                                       '版本为“2”'],
  family:         [{kind: 'family', found: 'session', expected: 'cleanup'},                 'belongs to “session”, but this page shows the cleanup machine',     '属于“session”，而本页是清理状态机'],
  role:           [{kind: 'role', found: 'host'},                                           'the role “host”',                                                   '角色是“host”'],
  state:          [{kind: 'state', found: 'R9'},                                            'starts in “R9”',                                                    '起始状态是“R9”'],
  unknownStep:    [{kind: 'unknownStep', number: 2, found: 'M9-1'},                         'Step 2 of the link, “M9-1”, is not a clause of this machine.',      '第 2 步“M9-1”不是本状态机的条款。'],
  impossibleStep: [{kind: 'impossibleStep', number: 2, found: 'M4-csmI-1', reason: otherMeans}, `Step 2 of the link, “M4-csmI-1”, is not possible: ${reasons.otherMeans[1]}`, `第 2 步“M4-csmI-1”不可能发生：${reasons.otherMeans[2]}`],
  tooLong:        [{kind: 'tooLong', limit: 500},                                           'more than 500 steps',                                               '超过 500 步'],
};

describe('why something cannot happen', () => {
  it.each(Object.entries(reasons))('is one sentence in each language: %s', (_kind, [why, english, chinese]) => {
    expect(sayWhyNot(en, why)).toBe(english);
    expect(sayWhyNot(zhHans, why)).toBe(chinese);
  });
});

describe('why a link was not played to its end', () => {
  it.each(Object.entries(refusals))('quotes what it found: %s', (_kind, [refusal, english, chinese]) => {
    expect(sayRefusal(en, refusal, 1)).toContain(english);
    expect(sayRefusal(zhHans, refusal, 1)).toContain(chinese);
  });

  it('shows what would change the order of its letters as an escape', () => {
    for (const words of [en, zhHans])
      expect(sayRefusal(words, {kind: 'unknownStep', number: 1, found: 'M9\u202e1-4M'}, 0)).toContain('M9\\u202E1-4M');
  });

  it('ends with what is shown instead, set off as its language sets off sentences', () => {
    const [refusal] = refusals.state;
    expect(sayRefusal(en, refusal, 1)).toMatch(/start over\. The first step of the link was played\.$/);
    expect(sayRefusal(zhHans, refusal, 1)).toMatch(/重新开始。已重放链接的第 1 步。$/);
  });
});

describe('where a machine is', () => {
  it('names the state, and in R2 the means that the cleanup goes by', () => {
    const waiting: Position = {machine: 'cleanup', role: 'initiator', state: 'R1', means: null};
    const cleaning: Position = {...waiting, state: 'R2', means: 'csmE'};
    expect([waiting, cleaning].map((at) => sayPosition(en, at))).toEqual([
      'R1 CLEANUP_WAIT',
      'R2 IN_CLEANUP (by CSM-E)',
    ]);
    expect(sayPosition(zhHans, cleaning)).toBe('R2 IN_CLEANUP（经 CSM-E）');
  });
});

describe('the sentence after a step', () => {
  it('says the event in the words of its role, and where it led', () => {
    const clause = clausesOf('cleanup', 'initiator').find(({id}) => id === 'M2-initiator-csmE-1')!;
    const played = play(freshRun('cleanup', 'initiator').start, clause, clause.events[0])!;
    const event = eventText(en, clause.events[0], 'initiator');
    expect(sayStep(en, played)).toBe(`M2: ${event}. Now in R2 IN_CLEANUP (by CSM-E).`);
  });

  it('says that the machine stayed where it leads back to its own state', () => {
    const clause = clausesOf('connectionTarget', 'target').find(({transition}) => transition === 'T12')!;
    const asked: Position = {machine: 'connectionTarget', role: 'target', state: 'S7', means: null};
    const played = play(asked, clause, clause.events[0])!;
    expect(sayStep(en, played)).toMatch(/^T12: .+ Still in S7 LOGOUT_REQUESTED\.$/);
    expect(sayStep(zhHans, played)).toContain('仍处于 S7 LOGOUT_REQUESTED');
  });
});
