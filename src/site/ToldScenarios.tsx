import Link from '@docusaurus/Link';
import {useBaseUrlUtils} from '@docusaurus/useBaseUrl';
import {couplingWords} from '@words/couplings.ts';
import {labSentences} from '@words/lab.ts';
import {labPageWords} from '@words/labPage.ts';
import {pageWords} from '@words/page.ts';
import {scenarioPageWords} from '@words/scenarioPage.ts';
import {scenarioWords} from '@words/scenarios.ts';
import {tableWords} from '@words/table.ts';
import type {ReactNode} from 'react';
import {scenarioAddress} from '../render/address.ts';
import {questionOf} from '../exercises/closing.ts';
import {type ScenarioGroup, type ScenarioId, scenariosOf} from '../lab/scenarios/scenarios.ts';
import {scenarioPictureFile} from '../render/scenarioPicture.ts';
import {Scenario} from '../widgets/scenarios/Scenario.tsx';
import type {ScenarioWidgetWords} from '../widgets/scenarios/ScenarioWidgetWords.ts';
import {AddressLink} from './AddressLink.tsx';
import {Anchors} from './Anchors.tsx';
import {labQuery} from './labQuery.ts';
import {useOpened} from './useOpened.ts';

/**
 * The scenarios of one chapter, each folded under its title, played and told.
 *
 * @throws when there is no such chapter, which fails the build
 */
export function ToldScenarios({of}: {readonly of: ScenarioGroup}) {
  useOpened();
  const {withBaseUrl} = useBaseUrlUtils();
  const ids = scenariosOf(of);
  if (ids.length === 0) throw new Error(`<Scenarios of="${of}" /> names no chapter of src/lab/scenarios/scenarios.ts`);
  return (
    <section aria-label={labPageWords.scenarioGroups[of]} data-scenarios={of}>
      <Anchors ids={ids.map(scenarioAddress)} />
      {ids.map((id) => (
        <Scenario
          key={id}
          words={words}
          Link={AddressLink}
          of={id}
          PlayLink={PlayLink}
          QuestionLink={QuestionLink}
          pictureAt={withBaseUrl(scenarioPictureFile(id))}
        />
      ))}
    </section>
  );
}

const words: ScenarioWidgetWords = {
  table: {...pageWords, ...tableWords, ...couplingWords},
  lab: labSentences,
  page: labPageWords,
  scenarios: scenarioWords,
  scenarioPage: scenarioPageWords,
};

function PlayLink({run, at, children}: {readonly run: string; readonly at: number; readonly children: ReactNode}) {
  return (
    <Link className="run-link" to={`/lab${labQuery.write({run, at})}#lab`}>
      {children}
    </Link>
  );
}

function QuestionLink({of, children}: {readonly of: ScenarioId; readonly children: ReactNode}) {
  return <Link to={`/practice?items=${questionOf(of)}`}>{children}</Link>;
}
