import {clsx} from 'clsx';
import {useId, useRef, useState} from 'react';
import type {ScenarioGroup} from '../../lab/scenarios/scenarios.ts';
import {containsText} from '../../render/containsText.ts';
import type {ScenarioPageWords} from '../../text/scenarioPage.ts';
import {NeedsScript, needsScript} from '../parts/NeedsScript.tsx';
import {SearchField} from '../parts/SearchField.tsx';
import {type Arrival, useArrival} from '../parts/useArrival.ts';
import styles from './ScenarioFilter.module.css';

interface ScenarioFilterProps {
  readonly words: ScenarioPageWords;
  /** The chapters by name, in their order. */
  readonly groups: Readonly<Record<ScenarioGroup, string>>;
  readonly arrival: Arrival;
}

interface Counts {
  readonly left: number;
  readonly all: number;
}

/**
 * Chips for the chapters and a field, which leave the scenarios of a chapter in which a text occurs. They are read and
 * hidden where they stand in the page, so that all are there without script. A link to a hidden one shows it.
 */
export function ScenarioFilter({words, groups, arrival}: ScenarioFilterProps) {
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const [group, setGroup] = useState<string | null>(null);
  const [sought, setSought] = useState('');
  const [counts, setCounts] = useState<Counts | null>(null);

  function leave(nextGroup: string | null, nextSought: string) {
    setGroup(nextGroup);
    setSought(nextSought);
    const article = box.current?.parentElement ?? null;
    if (article !== null) setCounts(leaveScenarios(article, nextGroup, nextSought));
  }

  useArrival(arrival, (place) => {
    if (place.closest('[hidden]') === null || box.current?.parentElement?.contains(place) !== true) return;
    leave(null, '');
    place.scrollIntoView();
  });

  return (
    <div ref={box} className={clsx(styles.filter, needsScript)}>
      <NeedsScript />
      <div role="group" aria-label={words.chapters} className={styles.groups}>
        {[[null, words.allChapters] as const, ...Object.entries(groups)].map(([each, name]) => (
          <button
            key={name}
            type="button"
            aria-pressed={each === group}
            onClick={() => {
              leave(each, sought);
            }}
          >
            {name}
          </button>
        ))}
      </div>
      <label htmlFor={id} className="visually-hidden">
        {words.find}
      </label>
      <SearchField
        id={id}
        placeholder={words.find}
        value={sought}
        onCompose={setSought}
        onSeek={(next) => {
          leave(group, next);
        }}
      />
      <p role="status" className={styles.left}>
        {counts === null ? null : words.left(counts)}
      </p>
    </div>
  );
}

/** Hides the scenarios that are not looked for, and with its last one a chapter and its heading. */
function leaveScenarios(article: HTMLElement, chapter: string | null, sought: string): Counts {
  let left = 0;
  let all = 0;
  for (const section of article.querySelectorAll<HTMLElement>('[data-scenarios]')) {
    const isAskedFor = chapter === null || section.dataset.scenarios === chapter;
    const scenarios = [...section.querySelectorAll<HTMLElement>('[data-scenario]')];
    for (const scenario of scenarios) scenario.hidden = !(isAskedFor && containsText([scenario.textContent], sought));
    const found = scenarios.filter(({hidden}) => !hidden).length;
    section.hidden = found === 0;
    const heading = section.previousElementSibling;
    if (heading instanceof HTMLElement) heading.hidden = found === 0;
    left += found;
    all += scenarios.length;
  }
  return {left, all};
}
