import {clsx} from 'clsx';
import {useEffect, useState} from 'react';
import type {Action} from '../../lab/world/action.ts';
import {perform} from '../../lab/world/act.ts';
import {type LabWords, sayAction} from '../../say/lab.ts';
import {drivers, goals, type Leg, type Way} from '../../lab/run/ways.ts';
import type {World} from '../../lab/world/world.ts';
import {needsScript} from '../parts/NeedsScript.tsx';
import styles from './Ways.module.css';

interface WaysProps {
  readonly words: LabWords;
  readonly id: string;
  readonly world: World;
  /** Rejects with a sentence that says why. */
  readonly findWays: (world: World, stop: AbortSignal) => Promise<readonly Way[]>;
  readonly onTake: (...actions: readonly Action[]) => void;
}

/** A press of the button, for the world that its reader saw. */
interface Question {
  readonly world: World;
}

interface Answer {
  readonly to: Question;
  /** One way for each goal and driver, as there is a card for each; or why the search failed. */
  readonly found: readonly Way[] | string;
}

/** The shortest ways to each goal, by who decides: looked for when the reader asks, for the world that they see. */
export function Ways({words, id, world, findWays, onTake}: WaysProps) {
  const {page} = words;
  const [asked, setAsked] = useState<Question | null>(null);
  const [answered, setAnswered] = useState<Answer | null>(null);
  // What was asked of one world says nothing of another.
  const question = asked?.world === world ? asked : null;
  const answer = answered?.to === question ? answered : null;
  const ways = typeof answer?.found === 'object' ? answer.found : null;

  useEffect(() => {
    if (question === null) return undefined;
    const search = new AbortController();
    findWays(question.world, search.signal).then(
      (found) => {
        setAnswered({to: question, found: found.filter(isFirstOfItsKind)});
      },
      (error: unknown) => {
        setAnswered({to: question, found: error instanceof Error ? error.message : String(error)});
      },
    );
    return () => {
      search.abort();
    };
  }, [question, findWays]);

  return (
    <div className={clsx(styles.ways, needsScript)}>
      <div className={styles.head}>
        <button
          type="button"
          aria-describedby={`${id}-ways`}
          onClick={() => {
            setAsked({world});
          }}
        >
          {page.whatNow}
        </button>
        <span id={`${id}-ways`} className={styles.hint}>
          {page.whatNowHint}
        </span>
      </div>
      <p className={styles.state} role="status">
        {question === null ? null : sayState(words, answer)}
      </p>
      {ways !== null
        ? goals.map((goal) => (
            <section key={goal} className={styles.goal} aria-label={words.lab.goals[goal]}>
              <h4>{words.lab.goals[goal]}</h4>
              <div className={styles.drivers}>
                {drivers.map((driver) => {
                  const way = ways.find((each) => each.goal === goal && each.driver === driver);
                  return way === undefined ? null : (
                    <WayCard key={driver} words={words} world={world} way={way} onTake={onTake} />
                  );
                })}
              </div>
            </section>
          ))
        : null}
    </div>
  );
}

function isFirstOfItsKind({goal, driver}: Way, index: number, ways: readonly Way[]): boolean {
  return ways.findIndex((way) => way.goal === goal && way.driver === driver) === index;
}

function sayState({page}: LabWords, answer: Answer | null): string {
  if (answer === null) return page.searching;
  if (typeof answer.found === 'string') return page.searchFailed({reason: answer.found});
  return page.waysFound(answer.found.filter(({legs}) => legs !== null && legs.length > 0).length);
}

interface WayCardProps {
  readonly words: LabWords;
  readonly world: World;
  readonly way: Way;
  readonly onTake: (...actions: readonly Action[]) => void;
}

function WayCard({words, world, way: {driver, goal, legs}, onTake}: WayCardProps) {
  const {page} = words;
  const {drivers: names, goals: goalNames} = words.lab;
  return (
    <div className={styles.way} role="group" aria-label={`${goalNames[goal]}: ${names[driver]}`}>
      <p className={styles.driver}>{names[driver]}</p>
      {legs === null ? <p className={styles.hint}>{page.noWay}</p> : null}
      {legs?.length === 0 ? <p className={styles.hint}>{page.already}</p> : null}
      {legs !== null && legs.length > 0 ? (
        <>
          <ol>
            {sayLegs(words, world, legs).map((leg, index) => (
              <li key={index}>{leg}</li>
            ))}
          </ol>
          <button
            type="button"
            onClick={() => {
              onTake(...legs.flatMap(({actions}) => actions));
            }}
          >
            {page.playWay}
          </button>
        </>
      ) : null}
    </div>
  );
}

/** Each decision in the words of the world in which it is taken. */
function sayLegs(words: LabWords, start: World, legs: readonly Leg[]): readonly string[] {
  const {page} = words;
  let world = start;
  return legs.map(({decision, actions}) => {
    const before = world;
    for (const action of actions) ({world} = perform(world, action));
    if (decision === null) return page.arrivesFirst;
    return page.decided({action: sayAction(words, decision, before), count: actions.length - 1});
  });
}
