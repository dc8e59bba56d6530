import {useRef} from 'react';
import type {ScenarioGroup} from '../lab/scenarios/scenarios.ts';
// The markup that is kept has these classes.
import '../widgets/scenarios/Scenario.module.css';
import {kept, whatIsThere} from './kept.tsx';
import {useLinksWithin} from './useLinksWithin.ts';
import {useOpened} from './useOpened.ts';

interface ScenariosProps {
  readonly of: ScenarioGroup;
}

/**
 * The scenarios of one chapter in a reader's browser: as the page was built, without the engine that plays them and the
 * words that tell them, which are more than the rest of the page. All chapters that are fetched come in one drawing: one
 * that came later would push away what the address leads to.
 */
export const Scenarios = kept<ScenariosProps>(
  '[data-scenarios]',
  async () => (await import('./ToldScenarios.tsx')).ToldScenarios,
  BuiltScenarios,
);

function BuiltScenarios({of}: ScenariosProps) {
  const section = useRef<HTMLElement>(null);
  useOpened();
  useLinksWithin(section);
  return <section ref={section} data-scenarios={of} suppressHydrationWarning dangerouslySetInnerHTML={whatIsThere} />;
}
