import {clsx} from 'clsx';
import {type ReactNode, useId, useMemo, useState} from 'react';
import {stepLimit} from '../../run/linkText.ts';
import {shorten} from '../../run/shorten.ts';
import {type LabRefusal, memoLabRuns, writeAction, writeLabRun} from '../../lab/run/labLink.ts';
import type {Action} from '../../lab/world/action.ts';
import {candidatesIn} from '../../lab/world/actions.ts';
import {deliverAll} from '../../lab/run/deliverAll.ts';
import {type LabRun, type PlayedRun, worldAfter} from '../../lab/run/labRun.ts';
import {sayAction, sayChain, sayLabRefusal} from '../../say/lab.ts';
import type {LabPlace} from './LabPlace.ts';
import type {LabWidgetWords} from './LabWidgetWords.ts';
import {standingsIn} from '../../lab/run/standing.ts';
import type {Way} from '../../lab/run/ways.ts';
import type {Settings, World} from '../../lab/world/world.ts';
import type {MachineId} from '../../spec/index.ts';
import {AfterPaint} from '../parts/AfterPaint.tsx';
import {NeedsScript, needsScript} from '../parts/NeedsScript.tsx';
import type {PageProps} from '../parts/LinkComponent.ts';
import {type Navigate, type NextLocation, type RunLocation, locationAt} from '../parts/RunLocation.ts';
import {useAfterPaint} from '../parts/useAfterPaint.ts';
import {usePlay} from '../parts/usePlay.ts';
import {useSteps} from '../parts/useSteps.ts';
import styles from './Lab.module.css';
import {Narration} from './Narration.tsx';
import {sayOutcome} from '../../say/outcome.ts';
import {openingOf, type ScenarioId} from '../../lab/scenarios/scenarios.ts';
import {scenarioOf} from '../../lab/scenarios/scenarioOf.ts';
import {LabBar} from './LabBar.tsx';
import {labOnDemand} from './labOnDemand.tsx';
import {Stage} from './Stage.tsx';
import {StepButtons} from './StepButtons.tsx';
import {stoodAt} from './rows.ts';
import {usePictures} from './usePictures.ts';
import {PrintedRun} from './PrintedRun.tsx';
import {SidePanel} from './SidePanel.tsx';

interface LabProps extends PageProps<LabWidgetWords> {
  readonly svgs: Readonly<Partial<Record<MachineId, string>>>;
  readonly place: LabPlace;
  readonly onMove: Navigate;
  /** The address that opens this page at a place. */
  readonly addressOf: (place: RunLocation) => string;
  /** Told where the reader wants to cite the run, and which scenario it is, when it is one; null on somebody else's page. */
  readonly onCite: ((shown: {run: LabRun; at: number; scenario: ScenarioId | null}) => void) | null;
  /** Told what the reader wants to have on a page of their own; null where that is such a page. */
  readonly onEmbed: ((place: RunLocation) => void) | null;
  /** Puts the run on the wall; null on such a page. */
  readonly onPresent: (() => void) | null;
  /** Where the scenarios stand as text, for a page without JavaScript. */
  readonly scenariosAddress: string;
  /** Looks for ways beside the page, so that the page stays quick; null where to find one is what is asked. */
  readonly findWays: ((world: World, stop: AbortSignal) => Promise<readonly Way[]>) | null;
  /** What the run has to answer. */
  readonly task?: LabTask;
}

/** A task stands where the run is told elsewhere. It gives the settings and so many steps of an opening. */
interface LabTask {
  readonly goal: ReactNode;
  readonly opening: number;
}

const Machines = labOnDemand(async () => (await import('./Machines.tsx')).Machines);

/** Two ends, the wire between them, and all their machines moving each other. All it knows is its place, as a simulator. */
export function Lab({
  words,
  Link,
  svgs,
  place,
  onMove,
  addressOf,
  onCite,
  onEmbed,
  onPresent,
  scenariosAddress,
  findWays,
  task,
}: LabProps) {
  const {page} = words;
  const read = useMemo(() => memoLabRuns(), []);
  const {run, played, refusal: runRefusal} = read(place.run);
  const count = played.steps.length;
  const refusal = runRefusal ?? placeRefusal(place, count);
  const at = Math.min(place.at ?? count, count);
  const world = worldAfter(played, at);
  const last = played.steps[at - 1] ?? null;
  const standings = standingsIn(world, last?.chain ?? []);
  const candidates = candidatesIn(world);
  const scenario = scenarioOf(writeLabRun(run));
  const opening = task?.opening ?? (scenario === null ? 0 : (openingOf(scenario)?.steps ?? 0));
  const id = useId();
  const {step, now} = useSteps<NextLocation, HTMLDivElement>(place, onMove);
  const pictures = usePictures();
  const afterPaint = useAfterPaint();

  const [sheet, setSheet] = useState<'log' | 'machines' | null>(null);

  function take(...actions: readonly Action[]) {
    // What the run does next anyway is a step of it: the rest of the run stays, and so does its scenario.
    const [first] = actions;
    const planned = run.actions[at];
    if (
      actions.length === 1 &&
      first !== undefined &&
      planned !== undefined &&
      writeAction(first) === writeAction(planned)
    ) {
      jump(at + 1);
      return;
    }
    const next = [...run.actions.slice(0, at), ...actions].slice(0, stepLimit);
    go(writeLabRun({settings: run.settings, actions: next}), null);
  }

  /** The log may be drawn for the run before this one: what counts is the run that the page has by now. */
  function jump(to: number) {
    showAhead(played, to);
    afterPaint(() => {
      step((here) => placeOf(read(here.run).run, to));
    });
  }

  /** The machines are seen to move at once; all that is said of the step is drawn a frame later. */
  function showAhead(there: PlayedRun, to: number) {
    const chain = there.steps[to - 1]?.chain ?? [];
    pictures.stand(stoodAt(there, to, standingsIn(worldAfter(there, to), chain)));
  }

  const play = usePlay({
    place,
    canStep: at < count,
    step: () => {
      jump(at + 1);
    },
  });

  function begin(settings: Settings) {
    go(writeLabRun({settings, actions: []}), null);
  }

  function open(next: string, from: number) {
    go(next, from);
  }

  /** Into another run. */
  function go(next: string, to: number | null) {
    const there = read(next).played;
    showAhead(there, to ?? there.steps.length);
    afterPaint(() => {
      step({run: next, at: to});
    });
  }

  /** A scenario is told from where its story begins; a run of the reader's own begins with nothing. */
  function startOver() {
    if (scenario === null) begin(run.settings);
    else jump(opening);
  }

  function playOpening() {
    jump(0);
    if (!play.isPlaying) play.toggle();
  }

  const before = worldAfter(played, at - 1);
  const spoken = last === null ? page.atStart : sayOutcome(words, last, before, at);
  const following = played.steps[at] ?? null;
  const alerts = (
    <>
      {refusal === null ? null : (
        <p className={styles.alert} role="alert">
          {sayLabRefusal(words, refusal, count)}
        </p>
      )}
      {at >= stepLimit ? <p className={styles.alert}>{page.runIsFull(stepLimit)}</p> : null}
    </>
  );
  const moves = last?.chain.filter(({kind}) => kind === 'move').length ?? 0;

  return (
    <section className={styles.lab} id="lab" aria-label={page.title} data-task={task === undefined ? undefined : ''}>
      <div className={styles.bar}>
        <NeedsScript>
          <p className={styles.notice}>
            {page.needsScript}{' '}
            <a href={scenariosAddress} target={onEmbed === null ? '_blank' : undefined} rel="noopener">
              {page.scenariosAsText}
            </a>
          </p>
        </NeedsScript>
        <LabBar
          words={words}
          id={id}
          isAnswer={task !== undefined}
          scenario={scenario}
          settings={run.settings}
          played={played}
          at={at}
          opening={opening}
          play={play}
          onJump={jump}
          onPlayOpening={playOpening}
          onScenario={open}
          onSettings={begin}
          onReset={startOver}
          copyAddress={() => addressOf(placeOf(run, at))}
          onCite={
            onCite &&
            (() => {
              onCite({run, at, scenario});
            })
          }
          onPresent={onPresent}
          onEmbed={
            onEmbed &&
            (() => {
              onEmbed(placeOf(run, at));
            })
          }
        />
      </div>
      <div ref={now} className={styles.controls} tabIndex={-1}>
        <StepButtons
          words={words}
          at={at}
          count={count}
          next={following === null ? null : sayAction(words, following.action, world)}
          onJump={jump}
        />
      </div>
      <div className={styles.narration}>
        {task === undefined ? (
          <Narration
            words={words}
            scenario={scenario}
            at={at}
            count={count}
            last={last === null ? null : sayAction(words, last.action, before)}
            outcome={last === null ? '' : sayChain(words, last.chain, before.settings)}
          >
            {alerts}
          </Narration>
        ) : (
          <>
            {task.goal}
            {alerts}
          </>
        )}
      </div>
      <div className={styles.stage}>
        <Stage
          words={words}
          Link={Link}
          played={played}
          at={at}
          world={world}
          standings={standings}
          candidates={candidates}
          svgs={svgs}
          pictures={pictures}
          onTake={take}
        >
          <DeliverAll words={words} world={world} onTake={take} />
        </Stage>
      </div>
      <div className={styles.side} data-sheet={sheet === 'log' || undefined} id={`${id}-side`}>
        <AfterPaint>
          <SidePanel
            words={words}
            Link={Link}
            id={id}
            played={played}
            at={at}
            opening={opening}
            world={world}
            candidates={candidates}
            findWays={findWays}
            onJump={jump}
            onPlayOpening={playOpening}
            onTake={take}
          />
        </AfterPaint>
      </div>
      <div className={clsx(styles.handles, needsScript)}>
        <button
          type="button"
          aria-expanded={sheet === 'log'}
          aria-controls={`${id}-side`}
          onClick={() => {
            setSheet(sheet === 'log' ? null : 'log');
          }}
        >
          {page.log} <small>{page.moves(moves)}</small>
        </button>
        <button
          type="button"
          aria-expanded={sheet === 'machines'}
          aria-controls={`${id}-machines`}
          onClick={() => {
            setSheet(sheet === 'machines' ? null : 'machines');
          }}
        >
          {page.machines}
        </button>
      </div>
      <div className={styles.machines} id={`${id}-machines`} hidden={sheet !== 'machines'}>
        {sheet === 'machines' ? <Machines words={words} standings={standings} svgs={svgs} /> : null}
      </div>
      <PrintedRun words={words} played={played} at={at} />
      <p className="visually-hidden" role="status">
        {spoken}
      </p>
    </section>
  );
}

/** What is wrong with a link that names its scenario, or where to stand in its run. */
function placeRefusal({unknownScenario, at}: LabPlace, count: number): LabRefusal | null {
  if (unknownScenario !== undefined) return {kind: 'scenario', found: shorten(unknownScenario)};
  return at !== null && at > count ? {kind: 'place', limit: count} : null;
}

function placeOf(run: LabRun, at: number): RunLocation {
  return locationAt(writeLabRun(run), at, run.actions.length);
}

interface DeliverAllProps {
  readonly words: LabWidgetWords;
  readonly world: World;
  readonly onTake: (...actions: readonly Action[]) => void;
}

/** A button without use for now keeps its place: a disabled one would drop the focus it holds. */
function DeliverAll({words, world, onTake}: DeliverAllProps) {
  const isBusy = world.wires.some(({to}) => to.initiator.length + to.target.length > 0);
  return (
    <button
      type="button"
      aria-disabled={!isBusy}
      onClick={() => {
        if (isBusy) onTake(...deliverAll(world, stepLimit));
      }}
    >
      {words.page.deliverAll}
    </button>
  );
}
