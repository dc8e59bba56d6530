import {type Coupling, couplingOf} from '../../spec/couplings.ts';
import {clausesOf, familyOf, machineIds, type Role, roles, specOf, type StateId} from '../../spec/index.ts';
import type {EffectChain, Move} from '../world/effects.ts';
import {
  type Connection,
  connectionOn,
  isAttempt,
  isFullFeature,
  type Session,
  type WireId,
  type World,
} from '../world/world.ts';
import type {Pdu} from '../../spec/pdu.ts';

/** What is wrong with a world by section 8 and the definitions of 6.3.5 and 6.3.6; empty for a sound one. */
export function violationsInWorld(world: World): readonly string[] {
  return roles.flatMap((role) => [
    ...world.sides[role].connections.flatMap((connection) => violationsInConnection(world, role, connection)),
    ...world.sides[role].sessions.flatMap((session) => violationsInSession(world, role, session)),
    ...violationsInLogouts(world.sides[role].connections).map((violation) => `${role}: ${violation}`),
    ...violationsInNumber(world, role),
    ...violationsInCids(world, role),
  ]);
}

/** What is wrong with one step, seen from the table: each move must be a row of it, and what set it off a row of the couplings. */
export function violationsInStep(before: World, chain: EffectChain, after: World): readonly string[] {
  return [
    ...violationsInResponse(before, chain),
    ...chain.flatMap((effect, index) => {
      if (effect.kind === 'move') return violationsInMove(before, chain, effect, index, after);
      if (effect.kind !== 'sent' && effect.kind !== 'lost') return [];
      return effect.pdu.kind === 'loginRequest' ? violationsInLogin(before, effect.wire, effect.pdu) : [];
    }),
  ];
}

function violationsInConnection(world: World, role: Role, connection: Connection): readonly string[] {
  const {wire, at, cleanup, cleaner} = connection;
  const name = `${role} ${wire} ${at.state} ${cleanup?.state ?? ''}`;
  const violations: string[] = [];
  if (!Object.hasOwn(specOf(at.machine).states, at.state)) violations.push(`${name}: no such state for this role`);
  if (Object.hasOwn(specOf(at.machine).illegal.states, at.state)) violations.push(`${name}: illegal for this role`);
  if ((at.state === 'S8') !== (cleanup !== null)) violations.push(`${name}: S8 and a cleanup machine go together`);
  // At the initiator a Logout can always time out (T17 a); a target in S6 can only answer.
  if (
    role === 'target' &&
    at.state === 'S6' &&
    world.sides.target.connections.every((one) => one.logout?.subject !== wire)
  )
    violations.push(`${name}: nobody can answer its Logout`);
  if (cleanup === null) return violations;
  if (cleanup.state === 'R3') violations.push(`${name}: a connection in R3 is still there`);
  if (cleanup.state === 'R2') {
    const by = connectionOn(world.sides[role], cleaner);
    if (cleanup.means === null) violations.push(`${name}: R2 without a means`);
    if (cleanup.means === 'csmI' && by?.at.state !== 'S4') violations.push(`${name}: CSM-I is not in IN_LOGIN`);
    if (cleanup.means === 'csmE' && by?.at.state !== 'S5') violations.push(`${name}: CSM-E is not in LOGGED_IN`);
    if (cleanup.means === 'csmE' && by?.logout?.subject !== wire)
      violations.push(`${name}: CSM-E has no Logout pending`);
  } else if (cleaner !== null) violations.push(`${name}: a cleaner outside R2`);
  return violations;
}

/** Each pending Logout of an end can still be answered, has a tag of its own (11.2.1.8), and is the only one for its connection. */
function violationsInLogouts(connections: readonly Connection[]): readonly string[] {
  const pending = connections.flatMap(({logout}) => logout ?? []);
  const tags = new Set(pending.map(({itt}) => itt));
  const subjects = pending.flatMap(({subject}) => subject ?? []);
  return [
    ...connections
      .filter((one) => one.logout !== null && !isFullFeature(one))
      .map(({wire, at}) => `${wire} ${at.state}: a pending Logout outside Full Feature Phase`),
    ...(tags.size < pending.length ? ['two pending Logouts with one Initiator Task Tag'] : []),
    ...(new Set(subjects).size < subjects.length ? ['two pending Logouts for one connection'] : []),
  ];
}

/** 11.15: a Logout Response moves machines only as the answer to the pending Request whose tag it carries. */
function violationsInResponse(before: World, chain: EffectChain): readonly string[] {
  const [first] = chain;
  if ((first?.kind !== 'arrived' && first?.kind !== 'ignored') || first.pdu.kind !== 'logoutResponse') return [];
  const {at, wire, pdu} = first;
  const answers = connectionOn(before.sides[at], wire)?.logout?.itt === pdu.itt;
  return answers || !chain.some(({kind}) => kind === 'move')
    ? []
    : [`${at} ${wire}: a Response answers another Request`];
}

/** 6.3.5 and 6.3.6: which connections a session in each state has. */
function violationsInSession(world: World, role: Role, {tsih, at: {state, machine}}: Session): readonly string[] {
  const own = world.sides[role].connections.filter(({session}) => session === tsih);
  const live = own.filter(isFullFeature).length;
  const logins = own.filter((one) => one.at.state === 'S4').length;
  const name = `${role} session ${tsih} ${state} (${live} in Full Feature Phase, ${logins} in login)`;
  const violations = Object.hasOwn(specOf(machine).illegal.states, state) ? [`${name}: illegal for this role`] : [];
  const agrees: Partial<Record<StateId, boolean>> = {
    Q2: live === 0 && logins === 1,
    // Without one that works there is one that can be reinstated or times out: else nothing leads on from Q3.
    Q3: live > 0 || own.some(({cleanup}) => cleanup !== null),
    Q4: live === 0 && (role === 'initiator' || logins === 0),
    Q5: live === 0 && logins > 0,
  };
  return agrees[state] === true ? violations : [...violations, name];
}

/** 13.2: an attempt of the initiator holds a place as well, whatever it is for; at the target a Login gets one by success. */
function violationsInNumber({settings: {maxConnections}, sides}: World, role: Role): readonly string[] {
  const {connections, sessions} = sides[role];
  const own =
    role === 'initiator'
      ? [connections.filter((one) => isFullFeature(one) || isAttempt(one))]
      : sessions.map(({tsih}) => connections.filter((one) => one.session === tsih && isFullFeature(one)));
  return own
    .filter(({length}) => length > maxConnections)
    .map(({length}) => `${role}: ${length} connections, MaxConnections is ${maxConnections}`);
}

/** 6.3.4: two connections of one CID are an old one and the attempt to take its place, at the initiator an old one in S8. */
function violationsInCids({sides}: World, role: Role): readonly string[] {
  const {connections} = sides[role];
  return connections.flatMap((one, index) =>
    connections
      .slice(index + 1)
      // An attempt belongs to the session that its Login will name.
      .filter((two) => two.cid === one.cid && (one.session ?? two.session) === (two.session ?? one.session))
      .filter((two) => {
        const isAttempted = isAttempt(one) || isAttempt(two);
        return !isAttempted || (role === 'initiator' && one.cleanup === null && two.cleanup === null);
      })
      .map((two) => `${role}: ${one.wire} ${one.at.state} and ${two.wire} ${two.at.state} have CID ${String(one.cid)}`),
  );
}

/** What a Login Request of the initiator breaks: 6.3.4 or 6.3.5, by what the initiator holds when it sends it. */
function violationsInLogin(
  {sides: {initiator}}: World,
  wire: WireId,
  {tsih, cid}: Extract<Pdu, {kind: 'loginRequest'}>,
): readonly string[] {
  const others = initiator.connections.filter((one) => one.wire !== wire);
  if (tsih === 0) {
    const isLone = others.every(({at}) => at.state !== 'S4') && initiator.sessions.every(({at}) => at.state === 'Q4');
    return isLone ? [] : [`a Login on ${wire} against 6.3.5: the session is not in Q4, or another Login is under way`];
  }
  const old = others.filter((one) => one.session === tsih && one.cid === cid);
  const purpose = connectionOn(initiator, wire)?.purpose;
  const isAllowed = purpose === 'reinstateConnection' ? old[0]?.cleanup?.state === 'R1' : old.length === 0;
  return isAllowed ? [] : [`a Login on ${wire} against 6.3.4: the old connection of CID ${cid} is not in R1`];
}

function violationsInMove(
  before: World,
  chain: EffectChain,
  move: Move,
  index: number,
  after: World,
): readonly string[] {
  const {side, clause, event, from, to, because} = move;
  const name = `${side} ${clause.id}`;
  const violations: string[] = [];
  const row = rows.get(`${from.machine} ${clause.id}`);
  if (row?.from !== from.state || row.to !== to.state || !row.events.includes(event))
    violations.push(`${name}: no row`);
  if (because.kind === 'coupling') {
    const coupling: Coupling = couplingOf(because.id);
    const cause = because.by === null ? null : chain[because.by];
    if (coupling.role !== 'both' && coupling.role !== side) violations.push(`${name}: no coupling`);
    else {
      if (!coupling.effect.transitions.includes(clause.transition))
        violations.push(`${name}: not what ${coupling.id} moves`);
      if (coupling.effect.family !== familyOf(to.machine)) violations.push(`${name}: not whom ${coupling.id} moves`);
      if (coupling.cause.transitions.length === 0 ? cause !== null : !isCause(coupling, cause, index, because.by))
        violations.push(`${name}: not what sets off ${coupling.id}`);
      if (coupling.id === 'staleLoginDropped' && !isOlder(before, move, cause))
        violations.push(`${name}: the newer Login gives way`);
    }
  }
  if (clause.transition === 'M4')
    violations.push(...violationsInSuccess(before, chain, move, after).map((violation) => `${name}: ${violation}`));
  return violations;
}

function isCause(
  coupling: Coupling,
  cause: EffectChain[number] | null | undefined,
  index: number,
  at: number | null,
): boolean {
  return (
    cause?.kind === 'move' &&
    at !== null &&
    at < index &&
    familyOf(cause.to.machine) === coupling.cause.family &&
    coupling.cause.transitions.includes(cause.clause.transition)
  );
}

/** Whether the Login that one move drops came before the Login of another: the target keeps them in the order of arrival. */
function isOlder({sides}: World, {side, of}: Move, cause: EffectChain[number] | null | undefined): boolean {
  const placeOf = (subject: Move['of']) =>
    sides[side].connections.findIndex(({wire}) => subject.kind !== 'session' && subject.wire === wire);
  return cause?.kind === 'move' && placeOf(of) < placeOf(cause.of);
}

/** 8.2: CSM-C is FREE by M4 only when CSM-I got to LOGGED_IN, CSM-E stayed there and succeeded, or the session was closed. */
function violationsInSuccess(
  before: World,
  chain: EffectChain,
  {side, of, event, from, because}: Move,
  after: World,
): readonly string[] {
  if (of.kind === 'session') return ['M4 of a session'];
  const moved = (transition: string) =>
    chain.some((effect) => effect.kind === 'move' && effect.side === side && effect.clause.transition === transition);
  if (event === 'csmIReachedLoggedIn') {
    const cause = because.kind === 'coupling' && because.by !== null ? chain[because.by] : undefined;
    const login = cause?.kind === 'move' && cause.of.kind === 'connection' ? cause.of.wire : null;
    const isCsmI = login !== null && connectionOn(after.sides[side], login)?.at.state === 'S5' && login !== of.wire;
    return from.means === 'csmI' && isCsmI ? [] : ['CSM-I did not reach LOGGED_IN'];
  }
  if (event === 'explicitLogoutSucceeded') {
    const cleaner = connectionOn(before.sides[side], of.wire)?.cleaner ?? null;
    const carrier = connectionOn(before.sides[side], cleaner);
    const stayed = carrier?.at.state === 'S5' && connectionOn(after.sides[side], cleaner)?.at.state === 'S5';
    const response = chain.some(
      (effect) =>
        (effect.kind === 'sent' || effect.kind === 'arrived' || effect.kind === 'lost') &&
        effect.pdu.kind === 'logoutResponse' &&
        effect.pdu.response === 0 &&
        effect.pdu.itt === carrier?.logout?.itt &&
        effect.wire === cleaner,
    );
    return from.means === 'csmE' && stayed && response ? [] : ['CSM-E did not stay in LOGGED_IN until its success'];
  }
  if (event === 'sessionLogoutSucceededElsewhere')
    return moved('T13') && moved('N3') ? [] : ['the session was not closed'];
  return [`M4 by ${event}`];
}

const rows = new Map(machineIds.flatMap((machine) => clausesOf(machine).map((row) => [`${machine} ${row.id}`, row])));
