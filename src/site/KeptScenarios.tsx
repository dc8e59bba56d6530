import useIsBrowser from '@docusaurus/useIsBrowser';
import {useEffect, useRef, useState} from 'react';
import type {ScenarioGroup} from '../lab/scenarios/scenarios.ts';
// The markup that is kept has these classes.
import '../widgets/scenarios/Scenario.module.css';
import type {ToldScenarios} from './ToldScenarios.tsx';
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
  return isBuilt ? <BuiltScenarios of={of} /> : <FetchedScenarios of={of} />;
}

/** All chapters come in one drawing: one that came later would push away what the address leads to. */
function FetchedScenarios({of}: ScenariosProps) {
  const [Told, setTold] = useState(() => fetched);
  useEffect(() => {
    if (Told === null)
      void fetchTold().then((told) => {
        setTold(() => told);
      });
  }, [Told]);
  return Told === null ? null : <Told of={of} />;
}

function BuiltScenarios({of}: ScenariosProps) {
  const section = useRef<HTMLElement>(null);
  useOpened();
  useLinksWithin(section);
  return <section ref={section} data-scenarios={of} suppressHydrationWarning dangerouslySetInnerHTML={whatIsThere} />;
}

/** React leaves the content of such an element alone when it takes over a page; the same object also afterwards. */
const whatIsThere = {__html: ''};

/** What a reader has once come back to is there at once. */
let fetched: typeof ToldScenarios | null = null;

async function fetchTold(): Promise<typeof ToldScenarios> {
  fetched = (await import('./ToldScenarios.tsx')).ToldScenarios;
  return fetched;
}

// A page that is loaded ahead, because a pointer rests on a link to it, shall not wait for them later.
if (document.querySelector('[data-scenarios]') === null) void fetchTold();
