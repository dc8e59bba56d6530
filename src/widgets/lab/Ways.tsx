import {useEffect, useState} from 'react';
import type {Action} from '../../lab/world/action.ts';
import {perform} from '../../lab/world/act.ts';
import {type LabWords, sayAction} from '../../say/lab.ts';
import {type Driver, type Goal, goals, type Leg, type Way} from '../../lab/run/ways.ts';
import type {World} from '../../lab/world/world.ts';
import styles from './Ways.module.css';

interface WaysProps {
  readonly words: LabWords;
  readonly world: World;
  /** Rejects with a sentence that says why. */
  readonly findWays: (world: World, stop: AbortSignal) => Promise<readonly Way[]>;
  readonly onTake: (...actions: readonly Action[]) => void;
}

interface Answer {
  readonly to: World;
  /** One way for each goal and driver; or why the search failed. */
  readonly found: readonly Way[] | string;
}

/** The shortest ways from a world to each goal, by who decides. What comes by itself is said once, for all of them. */
export function Ways({words, world, findWays, onTake}: WaysProps) {
  const {page} = words;
  const [answered, setAnswered] = useState<Answer | null>(null);
  // What was found for one world says nothing of another.
  const answer = answered?.to === world ? answered : null;
  const ways = typeof answer?.found === 'object' ? answer.found : [];

  useEffect(() => {
    const search = new AbortController();
    findWays(world, search.signal).then(
      (found) => {
        setAnswered({to: world, found: found.filter(isFirstOfItsKind)});
      },
      (error: unknown) => {
        setAnswered({to: world, found: error instanceof Error ? error.message : String(error)});
      },
    );
    return () => {
      search.abort();
    };
  }, [world, findWays]);

  return (
    <div className={styles.ways}>
      <p className={styles.hint}>{page.whatNowHint}</p>
      <p className={styles.state} role="status">
        {sayState(words, answer)}
      </p>
      {ways.some(({legs}) => legs?.[0]?.decision === null) ? <p>{page.arrivesFirst}</p> : null}
      {goals.map((goal) => {
        const own = sameWays(
          words,
          world,
          ways.filter((way) => way.goal === goal),
        );
        return own.length === 0 ? null : (
          <section key={goal} aria-label={words.lab.goals[goal]}>
            <h4 className={styles.goal}>{words.lab.goals[goal]}</h4>
            {own.map((way) => (
              <OneWay key={way.drivers[0]} words={words} goal={goal} way={way} onTake={onTake} />
            ))}
          </section>
        );
      })}
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

/** A way as it is told: who can take it, and the decisions that are left when all that comes by itself has come. */
interface ToldWay {
  readonly drivers: readonly [Driver, ...Driver[]];
  readonly legs: readonly Leg[] | null;
  readonly said: readonly string[];
}

/** Ways that read the same are one, whoever decides. */
function sameWays(words: LabWords, world: World, ways: readonly Way[]): readonly ToldWay[] {
  const told: ToldWay[] = [];
  for (const {driver, legs} of ways) {
    const said = legs === null ? [] : sayDecisions(words, world, legs);
    const like = told.findIndex(
      (each) => kindOf(each.legs) === kindOf(legs) && each.said.join('\n') === said.join('\n'),
    );
    const known = told[like];
    if (known === undefined) told.push({drivers: [driver], legs, said});
    else told[like] = {...known, drivers: [...known.drivers, driver]};
  }
  return told;
}

function kindOf(legs: readonly Leg[] | null): 'none' | 'already' | 'way' {
  if (legs === null) return 'none';
  return legs.length === 0 ? 'already' : 'way';
}

interface OneWayProps {
  readonly words: LabWords;
  readonly goal: Goal;
  readonly way: ToldWay;
  readonly onTake: (...actions: readonly Action[]) => void;
}

function OneWay({words, goal, way: {drivers, legs, said}, onTake}: OneWayProps) {
  const {page} = words;
  const {drivers: names, goals: goalNames} = words.lab;
  const who = drivers.map((driver) => names[driver]).join(' / ');
  return (
    <div className={styles.way} role="group" aria-label={`${goalNames[goal]}: ${who}`}>
      <p className={styles.driver}>{who}</p>
      {legs === null ? <p className={styles.hint}>{page.noWay}</p> : null}
      {legs?.length === 0 ? <p className={styles.hint}>{page.already}</p> : null}
      {legs !== null && legs.length > 0 ? (
        <>
          {said.length === 0 ? (
            <p className={styles.hint}>{page.arrivesOnly}</p>
          ) : (
            <ol>
              {said.map((decision, index) => (
                <li key={index}>{decision}</li>
              ))}
            </ol>
          )}
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
function sayDecisions(words: LabWords, start: World, legs: readonly Leg[]): readonly string[] {
  let world = start;
  return legs.flatMap(({decision, actions}) => {
    const before = world;
    for (const action of actions) ({world} = perform(world, action));
    if (decision === null) return [];
    return [words.page.decided({action: sayAction(words, decision, before), count: actions.length - 1})];
  });
}
