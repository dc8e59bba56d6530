import type {LabWords} from '../../say/lab.ts';
import type {ScenarioWords} from '../../text/scenarios.ts';
import type {SimulatorWords} from '../../text/simulator.ts';

/** What the lab says beside its sentences: the controls that it has in common with the simulators, and the scenarios to choose from. */
export interface LabWidgetWords extends LabWords {
  readonly table: LabWords['table'] & SimulatorWords;
  readonly scenarios: ScenarioWords;
}
