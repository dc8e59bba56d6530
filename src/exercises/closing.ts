import type {ScenarioId} from '../lab/scenarios/scenarios.ts';
import type {FamilyId} from '../spec/index.ts';
import type {ExerciseId} from './exercise.ts';

/** The question with which each scenario ends: a step of it, by its note, and the machine that is asked about. */
const closing: Readonly<Record<ScenarioId, string>> = {
  plainLife: 'targetFirst.initiator.connection-a',
  loginRefused: 'refused.initiator.connection-a',
  halfOpen: 'initiator.target.connection-a',
  secondConnection: 'stays.initiator.connection-b',
  closeSession: 'sent.target.connection-b',
  targetAsks: 'late.initiator.connection-a',
  resetOnly: 'm2.target.session-1',
  reinstatementRefused: 'n8.target.session-1',
  nobodyActs: 'm1.initiator.session-1',
  resetOneOfTwo: 'explicit.target.cleanup-a',
  dropOne: 'drops.initiator.connection-b',
  dropAll: 'n10.target.session-1',
  ignoredRequest: 'drops.initiator.connection-a',
  cleanupFails: 'm3.target.cleanup-a',
  recoveryNotSupported: 'refused.target.connection-a',
  cidNotFound: 'm3.initiator.cleanup-a',
  helperLeaves: 'm3.target.cleanup-a',
  cableCut: 't8.target.connection-a',
  targetNoticesFirst: 'gone.initiator.session-1',
  sessionReinstated: 'n3.target.session-1',
  sessionReinstatedAfterFailure: 'n6.target.session-1',
  sessionReinstatedMidway: 'n11.target.session-1',
  forgotten: 'm3.initiator.cleanup-a',
  tooManyConnections: 'refused.target.connection-b',
  loginDuringClose: 'request.target.connection-b',
  closeWhileAsked: 't18.target.connection-b',
  logoutThenReinstatement: 't17.target.connection-a',
  recoveryLogout: 'n5.target.session-1',
  reassignment: 'm4.initiator.cleanup-a',
  neitherNor: 'm4.target.cleanup-a',
};

/** The question at the end of a scenario. */
export function questionOf(scenario: ScenarioId): ExerciseId {
  return `lab.${scenario}.${closing[scenario]}`;
}

const ofFamily: Readonly<Record<FamilyId, readonly [ExerciseId, ExerciseId, ExerciseId]>> = {
  connection: ['reset-in-login', 'asked-while-leaving', 'no-second-request'],
  cleanup: ['waited-too-long', 'helper-is-refused', 'other-means'],
  session: ['first-connection', 'closed-or-failed', 'no-timeout-in-continue'],
};

/** The three questions at the end of a machine's page, from easy to hard. */
export function questionsOf(family: FamilyId): readonly [ExerciseId, ExerciseId, ExerciseId] {
  return ofFamily[family];
}
