import {
  type ClauseId,
  type ClauseRow,
  clausesOf,
  type EventId,
  familyOf,
  type MachineId,
  type Means,
  type Role,
  type Section,
  specOf,
  stateName,
  type StateIdOf,
  statesOf,
  type TransitionId,
} from '../spec/index.ts';

/** What a machine or a state tells about itself: where the RFC describes it. */
export interface StateMeta {
  readonly section: Section;
}

/** What an edge tells about itself: its row in the table, and where the RFC words it. */
export interface EdgeMeta {
  readonly section: Section;
  readonly transition: TransitionId;
  readonly clause: ClauseId;
}

/** In R2 a clause fires only by the means that M2 chose. */
export interface Guard {
  readonly type: 'isHeld';
  readonly params: {readonly means: Means};
}

/** Keeps the means that M2 chose while R2 lasts, and forgets it afterwards. */
export interface Hold {
  readonly type: 'hold';
  readonly params: {readonly means: Means | null};
}

/** One XState transition. */
interface Edge<State> {
  readonly target: State;
  readonly description: ClauseId;
  readonly meta: EdgeMeta;
  /** Only the RFC's self-loops (T12, T14) leave their state and enter it again. */
  readonly reenter?: true;
  readonly guard?: Guard;
  readonly actions?: readonly [Hold];
}

interface Node<State> {
  readonly description: string;
  readonly meta: StateMeta;
  readonly on: Partial<Record<EventId, Edge<State>[]>>;
}

/** What `createMachine` takes. It is plain data: guards and actions are names with parameters. */
export interface Config<State extends string> {
  readonly id: string;
  readonly description: string;
  readonly meta: StateMeta;
  readonly context: {readonly means: null};
  readonly initial: State;
  readonly states: Record<State, Node<State>>;
}

/** Folds the rows of one machine and role into XState's nested form: one edge for each clause and event. */
export function configFrom<M extends MachineId>(machine: M, role: Role): Config<StateIdOf<M>> {
  const {initial, section, statesSection} = specOf(machine);
  const states = statesOf(machine).map((state): [string, Node<string>] => {
    const description = `${state} ${stateName(state)}`;
    const leaving = clausesOf(machine, role).filter(({from}) => from === state);
    return [state, {description, meta: {section: statesSection}, on: edgesOf(leaving)}];
  });
  const config: Config<string> = {
    id: `${familyOf(machine)}-${role}`,
    description: `RFC 7143 section ${section}, ${role}`,
    meta: {section},
    context: {means: null},
    initial,
    states: Object.fromEntries(states),
  };
  // Rows bear the state ids of all machines, but these come from `machine` alone: the types of its own file hold that.
  return config as Config<StateIdOf<M>>;
}

function edgesOf(clauses: readonly ClauseRow[]): Node<string>['on'] {
  const on: Node<string>['on'] = {};
  for (const clause of clauses) {
    for (const event of clause.events) (on[event] ??= []).push(edgeFrom(clause));
  }
  return on;
}

function edgeFrom({id, machine, transition, from, to, means}: ClauseRow): Edge<string> {
  const {transitionsSection, meansHeldIn} = specOf(machine);
  return {
    target: to,
    description: id,
    meta: {section: transitionsSection, transition, clause: id},
    ...(from === to ? {reenter: true} : {}),
    ...(from === meansHeldIn && means !== null ? {guard: {type: 'isHeld', params: {means}}} : {}),
    ...(from === meansHeldIn || to === meansHeldIn
      ? {actions: [{type: 'hold', params: {means: to === meansHeldIn ? means : null}}]}
      : {}),
  };
}
