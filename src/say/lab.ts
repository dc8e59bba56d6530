import type {Role, StateId} from '../spec/index.ts';
import {clauseMark, eventText, stateLabel} from './labels.ts';
import type {CouplingWords} from '../text/couplings.ts';
import type {LabSentences} from '../text/lab.ts';
import type {LabPageWords} from '../text/labPage.ts';
import type {PageWords} from '../text/page.ts';
import type {SimulatorWords} from '../text/simulator.ts';
import type {TableWords} from '../text/table.ts';
import type {Action} from '../lab/world/action.ts';
import {
  type Because,
  type EffectChain,
  isTold,
  type Move,
  type Subject,
  type ToldEffect,
} from '../lab/world/effects.ts';
import {visible} from '../reader/lines/visible.ts';
import type {LabRefusal} from '../lab/run/labLink.ts';
import type {ConnectionStanding} from '../lab/run/standing.ts';
import type {Pdu} from '../spec/pdu.ts';
import type {WhyNotNow, Reason} from '../lab/world/whyNotNow.ts';
import {connectionOn, type Settings, type WireId, wireOf, type World} from '../lab/world/world.ts';

/** All words that a sentence of the lab may need, in one language: those of the table, those of its engine and its labels. */
export interface LabWords {
  readonly table: PageWords & TableWords & CouplingWords;
  readonly lab: LabSentences;
  readonly page: LabPageWords;
}

/** What a button of an action says in the world in which it is offered. */
export function sayAction(words: LabWords, action: Action, world: World): string {
  const {lab} = words;
  const say = lab.actions;
  switch (action.do) {
    case 'connect':
      return say.connect({purpose: lab.purposes[action.purpose], cid: action.cid});
    case 'logout': {
      const [carrier, subject] = carrierAndSubject(words, world, 'initiator', action);
      return say.logout({carrier, subject, reason: lab.logoutReasons[action.reason]});
    }
    case 'reassign':
      return say.reassign({connection: sayEnd(words, world, 'initiator', action.wire)});
    case 'accept':
      return say.accept({connection: sayEnd(words, world, 'target', action.wire)});
    case 'refuse':
      return say.refuse({
        connection: sayEnd(words, world, 'target', action.wire),
        status: lab.refusals[action.statusClass],
      });
    case 'answer':
      return say.answer({
        connection: sayEnd(words, world, 'target', action.wire),
        response: lab.logoutResponses[action.response],
      });
    case 'async': {
      const [carrier, subject] = carrierAndSubject(words, world, 'target', action);
      return say.async({carrier, subject, event: sayAsyncEvent(words, action.event, [])});
    }
    case 'deliver': {
      const [wire, to] = [lab.wire(action.wire), action.to];
      const next = wireOf(world, action.wire)?.to[to][0];
      return next === undefined
        ? say.deliverNothing({wire, to})
        : say.deliver({wire, to, pdu: sayPdu(words, next, world.settings)});
    }
    case 'reset':
    case 'close':
    case 'cut':
      return say[action.do]({wire: lab.wire(action.wire)});
    case 'timeout':
      return say.timeout({
        side: action.side,
        connection: sayEnd(words, world, action.side, action.wire),
        timer: lab.timers[action.timer],
      });
    case 'sessionTimeout':
      return say.sessionTimeout({side: action.side, time2Retain: world.settings.time2Retain});
  }
}

/**
 * A PDU with the key fields that it carries: `Logout Request (reason 1, CID 2)`. Time2Wait and Time2Retain stand where
 * 11.9.1 and 11.15 give them a meaning: with AsyncEvent 2 and 3, with response 0 at ErrorRecoveryLevel 2, with 2 and 3.
 */
export function sayPdu(words: LabWords, pdu: Pdu, settings: Settings): string {
  const {lab} = words;
  const named = (...fields: readonly string[]) => lab.pdu({name: lab.pdus[pdu.kind], fields});
  switch (pdu.kind) {
    case 'syn':
    case 'synAck':
    case 'fin':
    case 'rst':
    case 'taskReassign':
      return named();
    case 'loginRequest':
      return named(`TSIH ${pdu.tsih}`, `CID ${pdu.cid}`);
    case 'loginResponse':
      // A refusal has no session to name.
      return named(`Status-Class ${pdu.statusClass}`, ...(pdu.statusClass === 0 ? [`TSIH ${pdu.tsih}`] : []));
    case 'logoutRequest':
      return named(lab.fields.reason(pdu.reason), ...sayCid(pdu.cid), `ITT ${pdu.itt}`);
    case 'logoutResponse': {
      const timed = pdu.response >= 2 || (pdu.response === 0 && settings.erl === 2);
      return named(lab.fields.response(pdu.response), `ITT ${pdu.itt}`, ...(timed ? times(words, settings) : []));
    }
    case 'asyncMessage':
      return sayAsyncEvent(words, pdu.event, [...sayCid(pdu.cid), ...(pdu.event === 1 ? [] : times(words, settings))]);
  }
}

/** One effect of a step, as a sentence. */
export function sayEffect(words: LabWords, effect: ToldEffect, settings: Settings): string {
  const {lab} = words;
  const say = lab.effects;
  switch (effect.kind) {
    case 'move':
      return say.move({
        side: effect.side,
        subject: saySubject(words, effect.of),
        clause: sayClause(words, effect),
        edge: `${stateLabel(effect.from.state)} → ${stateLabel(effect.to.state)}`,
        event: eventText(words.table, effect.event, effect.side),
      });
    case 'entersCleanup':
      return say.entersCleanup({side: effect.side, connection: sayConnection(words, effect)});
    case 'sent':
    case 'lost':
      return say[effect.kind]({
        side: effect.from,
        pdu: sayPdu(words, effect.pdu, settings),
        wire: lab.wire(effect.wire),
      });
    case 'arrived':
    case 'ignored': {
      const kind = effect.kind === 'ignored' && effect.pdu.kind === 'logoutResponse' ? 'unawaited' : effect.kind;
      return say[kind]({side: effect.at, pdu: sayPdu(words, effect.pdu, settings), wire: lab.wire(effect.wire)});
    }
    case 'stranded':
      return say.stranded({side: effect.side, session: lab.session(effect.tsih)});
  }
}

/** The sentence of the coupling that moved a machine; null when the step itself did. */
export function sayBecause(words: LabWords, because: Because): string | null {
  return because.kind === 'step' ? null : words.table.couplings[because.id];
}

/** A whole step, spoken: where its moves have led each machine, or that none has moved and what happened instead. */
export function sayChain(words: LabWords, chain: EffectChain, settings: Settings): string {
  const moves = chain.filter((effect) => effect.kind === 'move');
  const said =
    moves.length > 0
      ? moves.map((effect) => sayMoved(words, effect))
      : [...chain.filter(isTold).map((effect) => sayEffect(words, effect, settings)), words.lab.effects.noMove];
  return said.join(words.table.sentenceGap);
}

/** The clause of a move by its mark: `T15 c)`, and in cleanup `M3 (1), CSM-E`. */
export function sayClause(words: LabWords, {clause}: Pick<Move, 'clause'>): string {
  const mark = `${clause.transition} ${clauseMark(clause)}`;
  return clause.means === null
    ? mark
    : words.lab.effects.byMeans({clause: mark, means: words.table.means[clause.means].name});
}

/** Why an action is not possible now. The section to read is its `section`. */
export function sayWhyNotNow(words: LabWords, {reason}: WhyNotNow): string {
  return words.lab.reasons[reason.kind](partsOf(words, reason));
}

/** A link of the lab is refused as one of a simulator, where the lab has no words of its own for it. */
type RefusalWords = LabWords & {readonly table: SimulatorWords};

/** Why a link was not played to its end, and how much of it is shown. */
export function sayLabRefusal(words: RefusalWords, refusal: LabRefusal, kept: number): string {
  return visible([whyRefused(words, refusal), words.table.refused.kept({kept})].join(words.table.sentenceGap));
}

function whyRefused(words: RefusalWords, refusal: LabRefusal): string {
  const say = {...words.table.refused, ...words.lab.refused};
  switch (refusal.kind) {
    case 'version':
      return say.version(refusal);
    case 'settings':
      return say.settings(refusal);
    case 'unknownStep':
      return say.unknownStep(refusal);
    case 'impossibleStep':
      return say.impossibleStep({...refusal, reason: sayWhyNotNow(words, refusal.reason)});
    case 'tooLong':
      return say.tooLong(refusal);
    case 'scenario':
      return say.scenario(refusal);
    case 'place':
      return say.place(refusal);
  }
}

/** A connection by its CID and its wire's letter. */
export function sayConnection(
  {lab}: LabWords,
  {cid, wire}: {readonly cid: number | null; readonly wire: WireId},
): string {
  return lab.connection({cid, wire: lab.wire(wire)});
}

/** What stands at one end of a wire, by its name, which what has just ended still has; or that nothing does. */
export function sayStanding(
  words: LabWords,
  {connection, cid, ended}: ConnectionStanding,
  wire: WireId | null,
): string {
  return wire === null || (connection === null && !ended) ? words.page.noConnection : sayConnection(words, {cid, wire});
}

/** The machine that moved. */
export function saySubject(words: LabWords, of: Subject): string {
  switch (of.kind) {
    case 'connection':
      return sayConnection(words, of);
    case 'cleanup':
      return words.lab.effects.cleanupOf(sayConnection(words, of));
    case 'session':
      return words.lab.session(of.tsih);
  }
}

function sayMoved(words: LabWords, move: Move): string {
  return words.lab.effects.moved({
    side: move.side,
    subject: saySubject(words, move.of),
    clause: sayClause(words, move),
    state: stateLabel(move.to.state),
  });
}

/** One end of a connection; where there is none, as a link may say, the wire still has its letter. */
function sayEnd(words: LabWords, world: World, side: Role, wire: WireId): string {
  return sayConnection(words, {cid: connectionOn(world.sides[side], wire)?.cid ?? null, wire});
}

/** The connection that carries a request, and the other one it is for, if it is for another. */
function carrierAndSubject(
  words: LabWords,
  world: World,
  side: Role,
  {wire, cid}: {readonly wire: WireId; readonly cid: number | null},
): readonly [carrier: string, subject: string | null] {
  const own = connectionOn(world.sides[side], wire)?.cid ?? null;
  return [sayConnection(words, {cid: own, wire}), cid === null || cid === own ? null : `CID ${cid}`];
}

function sayAsyncEvent(
  {lab}: LabWords,
  event: Extract<Pdu, {kind: 'asyncMessage'}>['event'],
  fields: readonly string[],
) {
  return lab.pdu({name: lab.asyncEvents[event], fields: [`AsyncEvent ${event}`, ...fields]});
}

function sayCid(cid: number | null): readonly string[] {
  return cid === null ? [] : [`CID ${cid}`];
}

function times({lab}: LabWords, {time2Wait, time2Retain}: Settings): readonly string[] {
  return [
    lab.fields.seconds({name: 'Time2Wait', seconds: time2Wait}),
    lab.fields.seconds({name: 'Time2Retain', seconds: time2Retain}),
  ];
}

function partsOf({lab}: LabWords, reason: Reason) {
  const needed: readonly StateId[] = 'needed' in reason ? reason.needed : [];
  return {
    state: 'state' in reason ? stateLabel(reason.state) : '',
    needed: needed.map(stateLabel).join(lab.or),
    limit: 'limit' in reason ? reason.limit : 0,
  };
}
