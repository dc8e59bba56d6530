import {clsx} from 'clsx';
import {useId, useMemo, useState} from 'react';
import {sayPosition, sayRefusal, sayStep, sayWhyNot} from '../../say/run.ts';
import {families, type FamilyId, type MachineId, machinesOf, type StateId} from '../../spec/index.ts';
import type {PageWords} from '../../text/page.ts';
import type {TableWords} from '../../text/table.ts';
import type {SimulatorWords} from '../../text/simulator.ts';
import {startPositions} from '../../run/positions.ts';
import {type ReadRun, memoRuns, writeRun} from '../../run/runLink.ts';
import {type Option, optionsAt} from '../../run/options.ts';
import {freshRun, positionAfter, type Run} from '../../run/run.ts';
import {whyIllegal} from '../../run/whyNot.ts';
import {AfterPaint} from '../parts/AfterPaint.tsx';
import {Diagram, type Lit} from '../parts/Diagram.tsx';
import {DiagramSource} from '../parts/DiagramSource.tsx';
import type {PageProps} from '../parts/LinkComponent.ts';
import {NeedsScript, needsScript} from '../parts/NeedsScript.tsx';
import {type Note, NoteBox} from './NoteBox.tsx';
import {Now} from './Now.tsx';
import {groupId, OptionList} from './OptionList.tsx';
import {type Navigate, type NextLocation, type RunLocation, locationAt} from '../parts/RunLocation.ts';
import {RolePicker} from './RolePicker.tsx';
import {RunControls} from '../parts/RunControls.tsx';
import styles from './Simulator.module.css';
import {StartPicker} from './StartPicker.tsx';
import {StepList} from './StepList.tsx';
import {useSteps} from '../parts/useSteps.ts';

interface SimulatorProps extends PageProps<PageWords & TableWords & SimulatorWords> {
  readonly of: FamilyId;
  readonly svgs: Readonly<Partial<Record<MachineId, string>>>;
  readonly place: RunLocation;
  readonly onMove: Navigate;
  /** The address that opens this page at a place. */
  readonly addressOf: (place: RunLocation) => string;
  /** The address of a machine's SVG as a file. */
  readonly fileOf: (machine: MachineId) => string;
}

/** Plays the machines of one family. All it knows is its place; the link holds the rest. */
export function Simulator({words, Link, of, svgs, place, onMove, addressOf, fileOf}: SimulatorProps) {
  const read = useMemo(() => memoRuns(of), [of]);
  const {run, played, refusal, at, position, last, options, lit, starts} = useMemo(
    () => sightAt(place, read(place.run)),
    [place, read],
  );
  const {machine, role} = run.start;
  const id = useId();
  const {step, now} = useSteps<NextLocation, HTMLDivElement>(place, onMove);
  const [said, setSaid] = useState<{readonly note: Note; readonly place: RunLocation} | null>(null);
  // What was said in one place is not true in another, where the browser's back button may have led.
  const note = said?.place.run === place.run && said.place.at === place.at ? said.note : null;

  function go(next: Run, shown: number) {
    setSaid(null);
    step(placeOf(next, shown));
  }

  /** The list of steps may be drawn for the run before this one: what counts is the run that the page has by now. */
  function jump(to: number) {
    setSaid(null);
    step((here) => placeOf(read(here.run).run, to));
  }

  function setNote(next: Note) {
    setSaid({note: next, place});
  }

  function take({clause, event}: Option) {
    const steps = [...run.steps.slice(0, at), {clause: clause.id, event}];
    go({...run, steps}, steps.length);
  }

  function askTransition(label: string) {
    const group = options.possible.find(({transition}) => transition === label);
    const [only, ...more] = group?.options ?? [];
    if (only !== undefined && more.length === 0) {
      take(only);
    } else if (only !== undefined) {
      setNote({kind: 'say', text: words.simulator.chooseClause(label, 1 + more.length)});
      document.getElementById(groupId(id, only.clause.transition))?.querySelector('button')?.focus();
    } else {
      const refused = options.impossible.find(({transition}) => transition === label);
      const reason = refused?.reason ?? whyIllegal(position, label);
      if (reason !== null) setNote({kind: 'say', text: sayWhyNot(words, reason)});
    }
  }

  const where =
    at < played.length || last === null
      ? words.simulator.nowAt({number: at, state: sayPosition(words, position)})
      : sayStep(words, last);
  // The number tells two equal steps apart (T12 twice): a region whose text stays the same is not read out again.
  const spoken = note?.kind === 'say' ? note.text : `${String(at)}. ${where}`;

  return (
    <section className={styles.simulator} data-side={role} id="simulator" aria-labelledby={`${id}-title`}>
      <div className={styles.head}>
        <h3 className={styles.title} id={`${id}-title`}>
          {words.simulator.title(words.families[of])}
        </h3>
        <RolePicker
          words={words}
          name={`${id}-role`}
          role={role}
          onPick={(next) => {
            go(freshRun(families[of][next], next), 0);
          }}
        />
      </div>
      {refusal === null ? null : (
        <p className={styles.refusal} role="alert">
          {sayRefusal(words, refusal, played.length)}
        </p>
      )}
      <div className={styles.stage}>
        <div className={styles.pictures}>
          {machinesOf(of).map((each) => (
            <figure key={each} className={styles.figure} hidden={each !== machine} data-machine={each}>
              <Diagram
                svg={svgs[each] ?? ''}
                lit={each === machine ? lit : null}
                onState={(state) => {
                  setNote({kind: 'state', state: state as StateId});
                }}
                onTransition={askTransition}
              />
              <figcaption>
                <span>{words.diagram.precedence}</span>{' '}
                <DiagramSource words={words} machine={each} file={fileOf(each)} />
              </figcaption>
            </figure>
          ))}
        </div>
        <div className={styles.panel}>
          <Now ref={now} words={words} Link={Link} position={position} />
          {note === null ? null : (
            <NoteBox
              words={words}
              note={note}
              starts={starts}
              onStart={(start) => {
                go({start, steps: []}, 0);
              }}
            />
          )}
          <NeedsScript css=".theme-doc-toc-mobile{display:none!important}figure[data-machine][hidden]{display:block!important}">
            <p>{words.simulator.needsScript}</p>
          </NeedsScript>
          <OptionList words={words} id={id} options={options} position={position} onTake={take} />
        </div>
      </div>
      <div className={clsx(styles.steps, needsScript)}>
        <RunControls
          words={words}
          at={at}
          count={played.length}
          onJump={jump}
          onReset={() => {
            go({start: run.start, steps: []}, 0);
          }}
          copyAddress={() => addressOf(placeOf(run, at))}
        >
          <StartPicker
            words={words}
            start={run.start}
            starts={starts}
            onStart={(start) => {
              go({start, steps: []}, 0);
            }}
          />
        </RunControls>
        <AfterPaint>
          <StepList words={words} run={run} played={played} at={at} onJump={jump} />
        </AfterPaint>
      </div>
      <p className="visually-hidden" role="status">
        {spoken}
      </p>
    </section>
  );
}

function placeOf(run: Run, at: number): RunLocation {
  return locationAt(writeRun(run), at, run.steps.length);
}

/** All that a place shows, worked out once for it. */
function sightAt(place: RunLocation, {run, played, refusal}: ReadRun) {
  const at = Math.min(place.at ?? played.length, played.length);
  const position = positionAfter(run, played, at);
  const last = played[at - 1] ?? null;
  const options = optionsAt(position);
  const lit: Lit = {
    state: position.state,
    trail: played.slice(Math.max(0, at - 3), at).map(({clause}) => clause.transition),
    possible: new Map(options.possible.map(({transition}) => [transition, null])),
    glow: null,
  };
  const starts = startPositions(run.start.machine, run.start.role);
  return {run, played, refusal, at, position, last, options, lit, starts};
}
