import type {RunLocation} from '../parts/RunLocation.ts';

/** Where the lab stands: a run, as in a simulator, or at its start because a link names a scenario that it does not have. */
export interface LabPlace extends RunLocation {
  /** As the link has it. */
  readonly unknownScenario?: string;
}
