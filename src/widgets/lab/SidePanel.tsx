import {clsx} from 'clsx';
import {type KeyboardEvent, useRef, useState} from 'react';
import type {PlayedRun} from '../../lab/run/labRun.ts';
import type {Way} from '../../lab/run/ways.ts';
import type {Action} from '../../lab/world/action.ts';
import type {Candidate} from '../../lab/world/actions.ts';
import type {World} from '../../lab/world/world.ts';
import type {PageProps} from '../parts/LinkComponent.ts';
import {needsScript} from '../parts/NeedsScript.tsx';
import {useSteps} from '../parts/useSteps.ts';
import {Actions} from './Actions.tsx';
import {Icon} from '../parts/Icon.tsx';
import type {LabWidgetWords} from './LabWidgetWords.ts';
import {labOnDemand} from './labOnDemand.tsx';
import {Log} from './Log.tsx';
import styles from './SidePanel.module.css';

interface SidePanelProps extends PageProps<LabWidgetWords> {
  readonly id: string;
  readonly played: PlayedRun;
  readonly at: number;
  /** So many steps only set the session up. */
  readonly opening: number;
  /** The world at that step, and what can happen in it or not. */
  readonly world: World;
  readonly candidates: readonly Candidate[];
  /** Looks for ways beside the page, so that the page stays quick. */
  readonly findWays: ((world: World, stop: AbortSignal) => Promise<readonly Way[]>) | null;
  readonly onJump: (step: number) => void;
  readonly onPlayOpening: () => void;
  readonly onTake: (...actions: readonly Action[]) => void;
}

const Sequence = labOnDemand(async () => (await import('./Sequence.tsx')).Sequence);
const Ways = labOnDemand(async () => (await import('./Ways.tsx')).Ways);

const views = ['log', 'sequence'] as const;

/** Beside the stage: why the last step did what it did, or the run as messages; at its foot, all that can happen now. */
export function SidePanel(props: SidePanelProps) {
  const {words, Link, id, played, at, opening, world, candidates, findWays, onJump, onPlayOpening, onTake} = props;
  const {page} = words;
  const [view, setView] = useState<(typeof views)[number]>('log');
  const [drawer, setDrawer] = useState<'ways' | 'actions' | null>(null);
  const foot = useRef<HTMLDivElement>(null);
  // A button of the drawer may be gone with its chance; its reader goes on among those that are left.
  const {step: take, now: inside} = useSteps<Action, HTMLElement>(world, (action) => {
    onTake(action);
    return true;
  });
  const possible = candidates.filter(({whyNotNow}) => whyNotNow === null).length;

  /** The focus goes back to the button that opened the drawer. */
  function close() {
    foot.current?.querySelector<HTMLElement>('[aria-expanded="true"]')?.focus();
    setDrawer(null);
  }

  function onTabKey(event: KeyboardEvent) {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    event.preventDefault();
    const next = view === 'log' ? 'sequence' : 'log';
    setView(next);
    document.getElementById(`${id}-tab-${next}`)?.focus();
  }

  const opener = (which: 'ways' | 'actions', text: string) => (
    <button
      type="button"
      aria-expanded={drawer === which}
      aria-controls={`${id}-drawer`}
      onClick={() => {
        setDrawer(drawer === which ? null : which);
      }}
    >
      {text}
    </button>
  );

  return (
    <div className={clsx(styles.panel, needsScript)}>
      <div className={styles.tabs} role="tablist" aria-label={page.runSoFar} onKeyDown={onTabKey}>
        {views.map((each) => (
          <button
            key={each}
            id={`${id}-tab-${each}`}
            type="button"
            role="tab"
            aria-selected={each === view}
            aria-controls={`${id}-view`}
            tabIndex={each === view ? 0 : -1}
            onClick={() => {
              setView(each);
            }}
          >
            {page[each]}
          </button>
        ))}
      </div>
      <div className={styles.view} id={`${id}-view`} role="tabpanel" aria-labelledby={`${id}-tab-${view}`}>
        {view === 'log' ? (
          <Log
            words={words}
            Link={Link}
            played={played}
            at={at}
            opening={opening}
            onJump={onJump}
            onPlayOpening={onPlayOpening}
          />
        ) : (
          <Sequence words={words} played={played} at={at} onJump={onJump} />
        )}
      </div>
      <div ref={foot} className={styles.foot}>
        {findWays === null ? null : opener('ways', page.whatNow)}
        {opener('actions', page.allActions(possible))}
      </div>
      <div className={styles.place} id={`${id}-drawer`}>
        {drawer === null ? null : (
          <section
            ref={inside}
            tabIndex={-1}
            className={styles.drawer}
            aria-label={drawer === 'ways' ? page.whatNow : page.actions}
            onKeyDown={(event) => {
              if (event.key !== 'Escape' || event.defaultPrevented) return;
              event.preventDefault();
              close();
            }}
          >
            <header className={styles.head}>
              <h3>{drawer === 'ways' ? page.whatNow : page.actions}</h3>
              <button type="button" aria-label={page.close} onClick={close}>
                <Icon of="close" />
              </button>
            </header>
            <div className={styles.inside}>
              {drawer === 'ways' && findWays !== null ? (
                <Ways
                  words={words}
                  world={world}
                  findWays={findWays}
                  onTake={(...actions) => {
                    close();
                    onTake(...actions);
                  }}
                />
              ) : (
                <Actions words={words} id={id} world={world} candidates={candidates} onTake={take} />
              )}
            </div>
          </section>
        )}
      </div>
    </div>
  );
}
