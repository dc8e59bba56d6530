import useIsBrowser from '@docusaurus/useIsBrowser';
import {lazy, Suspense, useRef, useState} from 'react';
import type {ScenarioGroup} from '../lab/scenarios/scenarios.ts';
// The markup that is kept has these classes.
import '../widgets/scenarios/Scenario.module.css';
import {useLinksWithin} from './useLinksWithin.ts';
import {useOpened} from './useOpened.ts';

interface ScenariosProps {
  readonly of: ScenarioGroup;
}

/**
 * The scenarios of one chapter in a reader's browser: as the page was built, without the engine that plays them and the
 * words that tell them, which are more than the rest of the page. Only who comes from another page of the site, where
 * nothing is built yet, fetches these.
 */
export function Scenarios({of}: ScenariosProps) {
  const isBrowser = useIsBrowser();
  const [isBuilt] = useState(!isBrowser);
  return isBuilt ? (
    <BuiltScenarios of={of} />
  ) : (
    <Suspense>
      <ToldScenarios of={of} />
    </Suspense>
  );
}

function BuiltScenarios({of}: ScenariosProps) {
  const section = useRef<HTMLElement>(null);
  useOpened();
  useLinksWithin(section);
  return <section ref={section} data-scenarios={of} suppressHydrationWarning dangerouslySetInnerHTML={whatIsThere} />;
}

/** React leaves the content of such an element alone when it takes over a page; the same object also afterwards. */
const whatIsThere = {__html: ''};

const fetchTold = () => import('./ToldScenarios.tsx');

const ToldScenarios = lazy(async () => ({default: (await fetchTold()).ToldScenarios}));

// A page that is loaded ahead, because a pointer rests on a link to it, shall not wait for them later.
if (document.querySelector('[data-scenarios]') === null) void fetchTold();
