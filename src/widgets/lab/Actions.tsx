import {clsx} from 'clsx';
import {memo, type MouseEvent} from 'react';
import type {Action, Actor} from '../../lab/world/action.ts';
import type {Candidate} from '../../lab/world/actions.ts';
import {type ActionGroup, actors, groupsOf} from '../../lab/run/actionGroups.ts';
import {writeAction} from '../../lab/run/labLink.ts';
import {type LabWords, sayAction, sayConnection, sayWhyNotNow} from '../../say/lab.ts';
import {connectionOn, type World} from '../../lab/world/world.ts';
import {Choice} from '../parts/Choice.tsx';
import {Fold} from '../parts/Fold.tsx';
import {needsScript} from '../parts/NeedsScript.tsx';
import {SectionLink} from '../parts/SectionLink.tsx';
import styles from './Actions.module.css';

interface ActionsProps {
  readonly words: LabWords;
  readonly id: string;
  readonly world: World;
  readonly candidates: readonly Candidate[];
  /** Whom a narrow screen shows. */
  readonly actor: Actor;
  readonly onActor: (actor: Actor) => void;
  readonly onTake: (action: Action) => void;
}

/** What can happen now, by who acts; a narrow screen shows one actor at a time. */
export function Actions({words, id, world, candidates, actor: shown, onActor, onTake}: ActionsProps) {
  const {page} = words;
  return (
    <div className={clsx(styles.actions, needsScript)}>
      <h3 className={styles.title}>{page.actions}</h3>
      <Choice
        className={styles.tabs}
        legend={page.whoActs}
        name={`${id}-actor`}
        options={actors}
        labels={page.columns}
        chosen={shown}
        onChoose={onActor}
      />
      <div className={styles.columns}>
        {actors.map((actor) => (
          <ActorActions
            key={actor}
            words={words}
            id={`${id}-${actor}`}
            actor={actor}
            isShown={actor === shown}
            world={world}
            candidates={candidates}
            onTake={onTake}
          />
        ))}
      </div>
    </div>
  );
}

interface ActorActionsProps extends Omit<ActionsProps, 'onActor'> {
  readonly isShown: boolean;
}

function ActorActions({words, id, actor, isShown, world, candidates, onTake}: ActorActionsProps) {
  const {page} = words;
  const groups = groupsOf(candidates, actor);
  const refused = groups.flatMap((group) => group.candidates).filter(({whyNotNow}) => whyNotNow !== null);
  const possible = groups
    .map((group) => ({
      ...group,
      candidates: group.candidates.filter(({action, whyNotNow}) => whyNotNow === null && action.do !== 'deliver'),
    }))
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
    <section
      className={styles.actor}
      data-side={actor}
      data-shown={isShown || undefined}
      aria-label={page.columns[actor]}
      onClick={take}
    >
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
