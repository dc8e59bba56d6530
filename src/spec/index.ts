export type {EventId} from './events.ts';
export {families, type FamilyId, familyIds, familyOf, machinesOf, roles} from './families.ts';
export {rfc, rfcUrl, type Section, sections, sectionUrl} from './rfc.ts';
export {type ClauseRow, clausesOf, isIllegal, stateName, statesOf, type TransitionRow, transitionsOf} from './rows.ts';
export {cleanupStateOf, otherLabelOf} from './sameAs.ts';
export {
  type ClauseId,
  type EventIdOf,
  type MachineId,
  machineIds,
  specOf,
  specs,
  type StateId,
  type StateIdOf,
  type TransitionId,
  type TransitionIdOf,
} from './specs.ts';
export type {Means, Role} from './types.ts';
