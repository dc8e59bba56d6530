import {useHistorySelector} from '@docusaurus/theme-common';
import {scenarioPageWords} from '@words/scenarioPage.ts';
import type {ScenarioGroup} from '../lab/scenarios/scenarios.ts';
import {ScenarioFilter as ScenarioFilterWidget} from '../widgets/scenarios/ScenarioFilter.tsx';

/** Above the chapters of the scenarios page: leaves those that a reader looks for. `remarkScenarios` hands it their names. */
export function ScenarioFilter({made}: {readonly made: string}) {
  const arrival = useHistorySelector(({location}) => location);
  // As `remarkScenarios` wrote it, in this very build.
  const groups = JSON.parse(made) as Readonly<Record<ScenarioGroup, string>>;
  return <ScenarioFilterWidget words={scenarioPageWords} groups={groups} arrival={arrival} />;
}
