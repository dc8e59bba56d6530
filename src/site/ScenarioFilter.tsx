import {useHistorySelector} from '@docusaurus/theme-common';
import {labPageWords} from '@words/labPage.ts';
import {scenarioPageWords} from '@words/scenarioPage.ts';
import {ScenarioFilter as ScenarioFilterWidget} from '../widgets/scenarios/ScenarioFilter.tsx';

/** Above the chapters of the scenarios page: leaves those that a reader looks for. */
export function ScenarioFilter() {
  const arrival = useHistorySelector(({location}) => location);
  return <ScenarioFilterWidget words={scenarioPageWords} groups={labPageWords.scenarioGroups} arrival={arrival} />;
}
