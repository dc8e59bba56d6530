import {memo, type MouseEvent} from 'react';
import type {Action, Actor} from '../../lab/world/action.ts';
import type {Candidate} from '../../lab/world/actions.ts';
import {type ActionGroup, actors, groupsOf} from '../../lab/run/actionGroups.ts';
import {writeAction} from '../../lab/run/labLink.ts';
import {type LabWords, sayAction, sayConnection, sayWhyNotNow} from '../../say/lab.ts';
import {connectionOn, type World} from '../../lab/world/world.ts';
import {Fold} from '../parts/Fold.tsx';
import {SectionLink} from '../parts/SectionLink.tsx';
import styles from './Actions.module.css';

interface ActionsProps {
  readonly words: LabWords;
  readonly id: string;
  readonly world: World;
  readonly candidates: readonly Candidate[];
  readonly onTake: (action: Action) => void;
}

/** All that can happen now, by who acts, and below it what cannot and why. */
export function Actions({words, id, world, candidates, onTake}: ActionsProps) {
  return actors.map((actor) => (
    <ActorActions
      key={actor}
      words={words}
      id={`${id}-${actor}`}
      actor={actor}
      world={world}
      candidates={candidates}
      onTake={onTake}
    />
  ));
}

function ActorActions({words, id, actor, world, candidates, onTake}: ActionsProps & {readonly actor: Actor}) {
  const {page} = words;
  const groups = groupsOf(candidates, actor);
  const refused = groups.flatMap((group) => group.candidates).filter(({whyNotNow}) => whyNotNow !== null);
  const possible = groups
    .map((group) => ({...group, candidates: group.candidates.filter(({whyNotNow}) => whyNotNow === null)}))
    .filter((group) => group.candidates.length > 0);
  // One listener for all buttons: a button that knows of no callback is drawn again only when its words change.
  function take({target}: MouseEvent) {
    const pressed = target instanceof Element ? target.closest('button')?.dataset.action : undefined;
    const taken = possible
      .flatMap((group) => group.candidates)
      .find(({action}) => pressed !== undefined && writeAction(action) === pressed);
    if (taken !== undefined) onTake(taken.action);
  }

  return (
    <section className={styles.actor} data-side={actor} aria-label={page.columns[actor]} onClick={take}>
      <h4 className={styles.actorName}>{page.columns[actor]}</h4>
      {possible.length === 0 ? <p className={styles.none}>{page.nothingPossible}</p> : null}
      {possible.map((group) => (
        <div key={group.about} className={styles.group} role="group" aria-labelledby={`${id}-${group.about}`}>
          <p className={styles.about} id={`${id}-${group.about}`}>
            {sayAbout(words, group, actor, world)}
          </p>
          {group.candidates.map(({action}) => (
            <ActionButton key={writeAction(action)} name={writeAction(action)} text={sayAction(words, action, world)} />
          ))}
        </div>
      ))}
      {refused.length === 0 ? null : (
        <Fold className={styles.refused} summary={page.notPossible(refused.length)}>
          {() => (
            <ul>
              {refused.map(({action, whyNotNow}) => (
                <li key={writeAction(action)}>
                  <span className={styles.what}>{sayAction(words, action, world)}</span>
                  {whyNotNow === null ? null : (
                    <span className={styles.reason}>
                      {sayWhyNotNow(words, whyNotNow)} <SectionLink words={words.table} section={whyNotNow.section} />
                    </span>
                  )}
                </li>
              ))}
            </ul>
          )}
        </Fold>
      )}
    </section>
  );
}

/** `name` is the action as a link writes it. */
const ActionButton = memo(function ActionButton({name, text}: {readonly name: string; readonly text: string}) {
  return (
    <button type="button" className={styles.action} data-action={name}>
      {text}
    </button>
  );
});

function sayAbout(words: LabWords, {about}: ActionGroup, actor: Actor, {sides}: World): string {
  const {lab} = words;
  if (about === 'newConnection' || about === 'time') return words.page[about];
  const connection = actor === 'wire' ? undefined : connectionOn(sides[actor], about);
  return connection === undefined ? lab.wire(about) : sayConnection(words, connection);
}
