import {memo, type ReactNode} from 'react';
import {playRun} from '../../lab/run/labRun.ts';
import type {ScenarioWidgetWords} from './ScenarioWidgetWords.ts';
import {scenarioAddress} from '../../render/address.ts';
import {scenarioPicture} from '../../render/scenarioPicture.ts';
import {scenarioStrip} from '../../render/scenarioStrip.ts';
import {openingOf, type ScenarioId, scenarioLink, scenarioRun, scenarios} from '../../lab/scenarios/scenarios.ts';
import type {PageProps} from '../parts/LinkComponent.ts';
import {OwnLink} from '../parts/OwnLink.tsx';
import {ScenarioSteps} from './ScenarioSteps.tsx';
import styles from './Scenario.module.css';

interface ScenarioProps extends PageProps<ScenarioWidgetWords> {
  readonly of: ScenarioId;
  /** Opens the lab with a run, at a step of it. */
  readonly PlayLink: (props: {readonly run: string; readonly at: number; readonly children: ReactNode}) => ReactNode;
  /** Opens the question with which it ends. */
  readonly QuestionLink: (props: {readonly of: ScenarioId; readonly children: ReactNode}) => ReactNode;
  /** Where the picture of its steps lies as a file. */
  readonly pictureAt: string;
}

/**
 * A scenario: what it teaches and how it goes at a glance; opened, what it is about, and every step with what it does to both
 * sides and why. Played and drawn once: a link within the page leaves it as it is.
 */
export const Scenario = memo(function Scenario({words, Link, of, PlayLink, QuestionLink, pictureAt}: ScenarioProps) {
  const {page, scenarioPage, scenarios: told} = words;
  const {title, teaches, context} = told[of];
  const run = scenarioRun(of);
  const played = playRun(run);
  const picture = scenarioPicture(words, of);
  const opening = openingOf(of);
  const after = opening?.steps ?? 0;
  return (
    <div className={styles.card} data-scenario={of}>
      <PlayLink run={scenarioLink(scenarios[of])} at={after}>
        {scenarioPage.play}
      </PlayLink>
      <details className={styles.scenario}>
        <summary>
          <h3 className={styles.title}>{title}</h3>
          <p className={styles.teaches}>
            <span className={styles.level}>{page.recoveryLevel(run.settings.erl)}</span> {teaches}
          </p>
          {/* Drawn by our own function from the table and the words, with all text escaped. */}
          <div className={styles.strip} dangerouslySetInnerHTML={{__html: scenarioStrip(words, played, after)}} />
        </summary>
        {/* The address is inside: a browser that is led to it opens the scenario, with or without script. */}
        <div className={styles.body} id={scenarioAddress(of)}>
          <p className={styles.context}>{context}</p>
          <p className={styles.settings}>
            {page.settingsInShort(run.settings)} · <OwnLink to={scenarioAddress(of)}>{scenarioPage.linkHere}</OwnLink>
          </p>
          {opening === null ? null : (
            <p className={styles.opening}>
              {[scenarioPage.opening(opening), scenarioPage.explainedIn, ''].join(words.table.sentenceGap)}
              <a href={`#${scenarioAddress(opening.explainedIn)}`}>{told[opening.explainedIn].title}</a>
            </p>
          )}
          <div className={styles.told}>
            <ScenarioSteps words={words} Link={Link} of={of} played={played} after={after} />
            <figure className={styles.picture}>
              <figcaption>{page.sequence}</figcaption>
              {/* A file, fetched when the scenario is opened: it shows what the steps say, and is as large as all of them. */}
              <img
                src={pictureAt}
                width={picture.width}
                height={picture.height}
                alt={scenarioPage.picture}
                loading="lazy"
              />
            </figure>
          </div>
          <p className={styles.context}>
            <QuestionLink of={of}>{scenarioPage.question}</QuestionLink>
          </p>
        </div>
      </details>
    </div>
  );
});
