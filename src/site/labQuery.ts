import {firstVisit} from '../lab/scenarios/firstVisit.ts';
import {scenarioOf} from '../lab/scenarios/scenarioOf.ts';
import {type ScenarioId, scenarioLink, scenarios} from '../lab/scenarios/scenarios.ts';
import type {LabPlace} from '../widgets/lab/LabPlace.ts';
import type {RunLocation} from '../widgets/parts/RunLocation.ts';
import {readLocation, type RunQuery, writeLocation} from './runQuery.ts';

/**
 * The lab's: a scenario has its short name there, `?s=cableCut&at=9`, and every other run, also one that is only the
 * beginning of a scenario, stands as it is. Both forms of a scenario are read, and neither throws, whoever wrote it. An
 * address that names no run is a first visit, and shows one.
 */
export const labQuery: RunQuery<LabPlace> = {
  read: (search) => {
    const place = readLocation(search);
    const id = new URLSearchParams(search).get('s');
    if (place.run !== null) return place;
    if (id === null) return {run: scenarioLink(scenarios[firstVisit.scenario]), at: place.at ?? firstVisit.at};
    return isScenario(id) ? {...place, run: scenarioLink(scenarios[id])} : {run: null, at: null, unknownScenario: id};
  },
  write: ({run, at}: RunLocation) => {
    const id = run === null ? null : scenarioOf(run);
    return id === null ? writeLocation({run, at}) : `?s=${id}${at === null ? '' : `&at=${String(at)}`}`;
  },
};

function isScenario(id: string): id is ScenarioId {
  return Object.hasOwn(scenarios, id);
}
