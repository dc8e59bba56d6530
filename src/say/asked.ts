import type {ScenarioId} from '../lab/scenarios/scenarios.ts';
import type {FamilyId} from '../spec/index.ts';

/** A question that somebody asks a room, without answers to choose from, and what a good answer is. */
export interface RoomQuestion {
  /** The step of its scenario before which it is asked; null where it is about a machine at rest. */
  readonly before: number | null;
  readonly question: string;
  /** What is to be compared, where the question points at it. */
  readonly choices: readonly string[];
  /** What is right, and where a reason is asked too, that. */
  readonly answer: readonly string[];
  readonly why: string;
}

/** What each scenario and each family of machines ends with, for who presents it. */
export type RoomQuestions = Readonly<Record<ScenarioId | FamilyId, readonly RoomQuestion[]>>;
