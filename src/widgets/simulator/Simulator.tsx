import {clsx} from 'clsx';
import {type MouseEvent, type ReactNode, useCallback, useId, useMemo, useRef, useState} from 'react';
import {sayPosition, sayRefusal, sayStep, sayWhyNot} from '../../say/run.ts';
import {
  type FamilyId,
  type MachineId,
  machinesOf,
  type Role,
  type StateId,
  type TransitionId,
} from '../../spec/index.ts';
import type {PageWords} from '../../text/page.ts';
import type {TableWords} from '../../text/table.ts';
import type {SimulatorWords} from '../../text/simulator.ts';
import {asOtherRole} from '../../run/asOtherRole.ts';
import {keysOf, optionOfKey} from '../../run/keys.ts';
import {startPositions} from '../../run/positions.ts';
import {type ReadRun, memoRuns, writeRun} from '../../run/runLink.ts';
import {type Option, type Options, optionsAt} from '../../run/options.ts';
import {positionAfter, type Position, type Run} from '../../run/run.ts';
import {whyIllegal} from '../../run/whyNot.ts';
import {AfterPaint} from '../parts/AfterPaint.tsx';
import {Diagram, type Lit, type StepAhead} from '../parts/Diagram.tsx';
import {DiagramSource} from '../parts/DiagramSource.tsx';
import type {PageProps} from '../parts/LinkComponent.ts';
import {NeedsScript, needsScript} from '../parts/NeedsScript.tsx';
import {onRunKey} from '../parts/runKeys.ts';
import {type Navigate, type NextLocation, type RunLocation, locationAt} from '../parts/RunLocation.ts';
import {useGlide} from '../parts/useGlide.ts';
import {useAfterPaint} from '../parts/useAfterPaint.ts';
import {usePlay} from '../parts/usePlay.ts';
import {useSteps} from '../parts/useSteps.ts';
import {Connections} from './Connections.tsx';
import {End} from './End.tsx';
import {isMeant} from './guard.ts';
import headStyles from './Head.module.css';
import {Moves} from './Moves.tsx';
import {type Note, NoteBox} from './NoteBox.tsx';
import {Now} from './Now.tsx';
import {groupId, OptionList} from './OptionList.tsx';
import {PlayButton} from './PlayButton.tsx';
import {RolePicker} from './RolePicker.tsx';
import styles from './Simulator.module.css';
import {StepList} from './StepList.tsx';
import {Tools} from './Tools.tsx';
import {useFiguresOfPage} from './useFiguresOfPage.ts';
import {useCrop, useTopOfList} from './useCrop.ts';

interface SimulatorProps extends PageProps<PageWords & TableWords & SimulatorWords> {
  readonly of: FamilyId;
  readonly svgs: Readonly<Partial<Record<MachineId, string>>>;
  readonly place: RunLocation;
  readonly onMove: Navigate;
  /** What the page around it does for it; or how it looks as a guest on somebody else's, who has room for what plays alone. */
  readonly on: OwnPage | GuestLook;
  /** A link to a new run of another machine, on the page of that; null where a run is an answer, which it would lead out of. */
  readonly RunLink: ((props: {readonly start: Position; readonly children: ReactNode}) => ReactNode) | null;
}

interface OwnPage {
  /** The address that opens this page at a place. */
  readonly addressOf: (place: RunLocation) => string;
  /** Told which run the reader wants to cite, up to the step that is shown; null where a run is an answer. */
  readonly onCite: ((run: Run) => void) | null;
  /** Told what the reader wants to have on a page of their own; null there too. */
  readonly onEmbed: ((place: RunLocation) => void) | null;
  /** Puts the run on the wall; null there too. */
  readonly onPresent: (() => void) | null;
  /** The address of a machine's SVG as a file. */
  readonly fileOf: (machine: MachineId) => string;
  /** The run answers what was asked: role and start are given with that. */
  readonly isAnswer?: true;
}

/** The class names of a style sheet that does what this one's does, each by the same name. */
interface GuestLook {
  readonly guest: Readonly<Record<string, string>>;
}

/** Plays the machines of one family. All it knows is its place; the link holds the rest. */
export function Simulator({words, Link, of, svgs, place, onMove, on, RunLink}: SimulatorProps) {
  const page = 'guest' in on ? null : on;
  const look = 'guest' in on ? on.guest : styles;
  const isAnswer = page?.isAnswer === true;
  const read = useMemo(() => memoRuns(of), [of]);
  const sight = useMemo(() => sightAt(place, read(place.run)), [place, read]);
  const {run, played, refusal, at, position, last, options, starts} = sight;
  const {machine, role} = run.start;
  const id = useId();
  const {step, now} = useSteps<NextLocation, HTMLDivElement>(place, onMove);
  const [said, setSaid] = useState<{readonly note: Note; readonly place: RunLocation} | null>(null);
  // What was said in one place is not true in another, where the browser's back button may have led.
  const note = said !== null && isSame(said.place, place) ? said.note : null;
  const [glow, setGlow] = useState<TransitionId | null>(null);
  const lit = useMemo(() => litOf(sight, glow), [sight, glow]);
  const picture = useRef<StepAhead>(null);
  const afterPaint = useAfterPaint();
  const pictures = useCrop(position.state, machine);
  useTopOfList(place, pictures, now);
  const box = useRef<HTMLDivElement>(null);
  useGlide(box, 'details, dl, [data-glides]');
  /** When the reader took the last step, and what they could take until then. */
  const taken = useRef<{readonly timeStamp: number; readonly offered: ReadonlySet<string>} | null>(null);

  function go(next: Run, shown: number) {
    setSaid(null);
    setGlow(null);
    step(placeOf(next, shown));
  }

  /** The list of steps may be drawn for the run before this one: what counts is the run that the page has by now. */
  const jump = useCallback(
    (to: number) => {
      setSaid(null);
      setGlow(null);
      step((here) => placeOf(read(here.run).run, to));
    },
    [step, read],
  );

  const play = usePlay({
    place,
    canStep: at < played.length,
    step: () => {
      jump(at + 1);
    },
  });

  function setNote(next: Note) {
    setSaid({note: next, place});
  }

  function after({clause, event}: Option): Run {
    return {...run, steps: [...run.steps.slice(0, at), {clause: clause.id, event}]};
  }

  function take(option: Option) {
    const next = after(option);
    go(next, next.steps.length);
  }

  function choose(figure: number) {
    const option = optionOfKey(options.possible, figure);
    if (option !== undefined) take(option);
  }
  useFiguresOfPage(isAnswer, choose);

  function press(option: Option, event: MouseEvent) {
    if (!isMeant(event, nameOf(option), taken.current)) return;
    taken.current = {timeStamp: event.timeStamp, offered: new Set(namesIn(options))};
    // What is played here is what the step is drawn from.
    const next = after(option);
    const ahead = sightAt(placeOf(next, next.steps.length), read(writeRun(next)));
    picture.current?.stand({state: ahead.position.state, trail: ahead.trail});
    afterPaint(() => {
      // The button goes with its chance. With the focus on it, a browser lays the page out once more to take it away.
      if (!namesIn(ahead.options).includes(nameOf(option))) now.current?.focus({preventScroll: true});
      go(next, next.steps.length);
    });
  }

  function start(from: Position) {
    go({start: from, steps: []}, 0);
  }

  function turn(to: Role) {
    const other = asOtherRole(run.start, played, at, to);
    const there = placeOf(other.run, other.at);
    step(there);
    setGlow(null);
    setSaid(other.dropped === 0 ? null : {note: {kind: 'dropped', count: other.dropped, from: place}, place: there});
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
    <section
      className={look.simulator}
      data-side={role}
      id="simulator"
      aria-labelledby={`${id}-title`}
      // A press anywhere in it brings the keys to it.
      tabIndex={-1}
      onKeyDown={(event) => {
        onRunKey(event, {
          onBack: () => {
            if (at > 0) jump(at - 1);
          },
          onForward: () => {
            if (at < played.length) jump(at + 1);
          },
          onPlay: play.toggle,
          onNumber: choose,
        });
      }}
    >
      <h2 className="visually-hidden" id={`${id}-title`}>
        {words.simulator.title(words.families[of])}
      </h2>
      <div ref={box} className={look.box} data-beside={of === 'cleanup' || undefined}>
        <div className={headStyles.head}>
          {isAnswer ? (
            <b className={headStyles.role}>{words.roles[role]}</b>
          ) : (
            <RolePicker words={words} name={`${id}-role`} role={role} onPick={turn} />
          )}
          <Moves
            words={words}
            at={at}
            count={played.length}
            onJump={jump}
            onReset={() => {
              start(run.start);
            }}
          />
          {page === null || isAnswer ? (
            <span className={clsx(headStyles.tools, needsScript)}>
              <PlayButton words={words} play={play} canPlay={at < played.length} />
            </span>
          ) : (
            <Tools
              words={words}
              start={run.start}
              starts={starts}
              onStart={start}
              play={play}
              canPlay={at < played.length}
              copyAddress={() => page.addressOf(placeOf(run, at))}
              onCite={
                page.onCite &&
                (() => {
                  page.onCite?.({...run, steps: run.steps.slice(0, at)});
                })
              }
              onEmbed={
                page.onEmbed &&
                (() => {
                  page.onEmbed?.(placeOf(run, at));
                })
              }
              onPresent={page.onPresent}
            />
          )}
        </div>
        <div className={look.left}>
          <div className={look.pictures} id="diagram" ref={pictures}>
            {machinesOf(of).map((each) => (
              <figure key={each} className={look.figure} hidden={each !== machine} data-machine={each}>
                <Diagram
                  svg={svgs[each] ?? ''}
                  lit={each === machine ? lit : null}
                  fit="box"
                  ref={each === machine ? picture : null}
                  onState={(state) => {
                    setNote({kind: 'state', state: state as StateId});
                  }}
                  onTransition={askTransition}
                  onHover={(transition) => {
                    setGlow(transition as TransitionId | null);
                  }}
                />
                <figcaption className={look.caption}>{words.machines[each].title}</figcaption>
              </figure>
            ))}
          </div>
          {of === 'cleanup' && page !== null ? (
            <Connections words={words} played={played.slice(0, at)} position={position} />
          ) : null}
        </div>
        <div className={look.panel}>
          <div className={look.now}>
            <Now ref={now} words={words} Link={Link} position={position} isShort={page === null} />
            {refusal === null ? null : (
              <p className={look.refusal} role="alert">
                {sayRefusal(words, refusal, played.length)}
              </p>
            )}
            {note === null ? null : (
              <NoteBox words={words} note={note} starts={isAnswer ? [] : starts} onStart={start} onUndo={step} />
            )}
            <NeedsScript css={withoutScript(look)}>
              {page === null ? null : <p>{words.simulator.needsScript}</p>}
            </NeedsScript>
          </div>
          <div className={look.options} data-glides>
            <OptionList
              words={words}
              id={id}
              options={options}
              position={position}
              onTake={press}
              glow={glow}
              onGlow={setGlow}
              end={
                <End
                  words={words}
                  position={position}
                  RunLink={RunLink}
                  onReset={() => {
                    start(run.start);
                  }}
                />
              }
            />
          </div>
          <div className={clsx(look.steps, needsScript)} data-glides>
            <AfterPaint>
              <StepList words={words} run={run} played={played} at={at} onJump={jump} />
            </AfterPaint>
          </div>
        </div>
      </div>
      {page === null ? null : (
        <div className={look.under}>
          <p className={needsScript}>{words.simulator.keysHint}</p>
          <p>{words.diagram.precedence}</p>
          {machinesOf(of).map((each) => (
            <div key={each} hidden={each !== machine}>
              <DiagramSource words={words} machine={each} file={page.fileOf(each)} />
            </div>
          ))}
        </div>
      )}
      <p className="visually-hidden" role="status">
        {spoken}
      </p>
    </section>
  );
}

/** The box of a window's height would hide what a page without script shows at once: every diagram and every state's place. */
function withoutScript({box = '', pictures = ''}: Readonly<Record<string, string>>): string {
  return `
.${box}{display:block!important;height:auto!important;min-height:0!important}
.${pictures} figure[hidden]{display:block!important}
`;
}

function litOf({position, trail, keys}: ReturnType<typeof sightAt>, glow: TransitionId | null): Lit {
  return {state: position.state, trail, possible: keys, glow};
}

function placeOf(run: Run, at: number): RunLocation {
  return locationAt(writeRun(run), at, run.steps.length);
}

function isSame(one: RunLocation, other: RunLocation): boolean {
  return one.run === other.run && one.at === other.at;
}

function nameOf({clause, event}: Option): string {
  return `${clause.id} ${event}`;
}

function namesIn({possible}: Options): readonly string[] {
  return possible.flatMap(({options}) => options.map(nameOf));
}

/** All that a place shows, worked out once for it. */
function sightAt(place: RunLocation, {run, played, refusal}: ReadRun) {
  const at = Math.min(place.at ?? played.length, played.length);
  const position = positionAfter(run, played, at);
  const last = played[at - 1] ?? null;
  const options = optionsAt(position);
  const keys = keysOf(options.possible);
  const trail = played.slice(Math.max(0, at - 3), at).map(({clause}) => clause.transition);
  const starts = startPositions(run.start.machine, run.start.role);
  return {run, played, refusal, at, position, last, options, keys, trail, starts};
}
