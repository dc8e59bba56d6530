import type {ClauseRow, EventId, TransitionId} from '../spec/index.ts';
import type {Kind} from './exercise.ts';
import type {ObjectiveId} from './objectives.ts';

/** What an exercise about a row of the table trains: by its transition, and by its kind. */
export function objectivesOf(
  kind: Kind,
  {transition, events}: Pick<ClauseRow, 'transition' | 'events'>,
): readonly [ObjectiveId, ...ObjectiveId[]] {
  const [first, ...more] = [
    ...(byTransition.get(transition) ?? []),
    ...(events.some((event) => sessionEnds.has(event)) ? (['closureOrFailure'] as const) : []),
    ...(kind === 'predict' ? (['nextState'] as const) : []),
  ];
  return first === undefined ? ['nextState'] : [first, ...new Set(more.filter((objective) => objective !== first))];
}

const sessionEnds: ReadonlySet<EventId> = new Set(['sessionClosed', 'sessionFailed']);

const byTransition: ReadonlyMap<TransitionId, readonly ObjectiveId[]> = new Map<TransitionId, readonly ObjectiveId[]>([
  ['T7', ['freeOrCleanup']],
  ['T8', ['freeOrCleanup']],
  ['T13', ['freeOrCleanup']],
  ['T15', ['lossLabels', 'freeOrCleanup']],
  ['T16', ['lossLabels', 'freeOrCleanup']],
  ['T17', ['lossLabels', 'freeOrCleanup']],
  ['T18', ['freeOrCleanup']],
  ['M1', ['m1OrM4']],
  ['M2', ['chooseMeans', 'whoActs']],
  ['M3', ['chooseMeans']],
  ['M4', ['m1OrM4', 'chooseMeans']],
  ['N1', ['whatMovesSession']],
  ['N2', ['whatMovesSession']],
  ['N3', ['closureOrFailure']],
  ['N4', ['continuedOrReinstated']],
  ['N5', ['closureOrFailure']],
  ['N6', ['continuedOrReinstated']],
  ['N7', ['continuedOrReinstated']],
  ['N8', ['continuedOrReinstated']],
  ['N9', ['whatMovesSession']],
  ['N10', ['continuedOrReinstated']],
  ['N11', ['continuedOrReinstated']],
]);
