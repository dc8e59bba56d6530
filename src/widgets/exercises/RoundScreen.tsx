import {clsx} from 'clsx';
import {type ComponentType, useEffect, useEffectEvent, useRef, useState} from 'react';
import type {AddressFault, PracticePlace, RoundAddress} from '../../exercises/practice/practiceAddress.ts';
import type {Mark} from '../../exercises/practice/progress.ts';
import {countedAnswers, type RoundAct, type RoundState} from '../../exercises/practice/round.ts';
import type {RoundItem} from '../../exercises/practice/roundItems.ts';
import type {MachineId} from '../../spec/index.ts';
import type {PageWords} from '../../text/page.ts';
import {CopyButton} from '../parts/CopyButton.tsx';
import {Icon} from '../parts/Icon.tsx';
import {AnswerSheet} from './AnswerSheet.tsx';
import {Cells} from './Cells.tsx';
import type {ExerciseSayings} from './ExerciseSayings.ts';
import {Faults} from './Faults.tsx';
import type {PlaceLinkComponent} from './PracticeProps.ts';
import {QuestionScreen} from './QuestionScreen.tsx';
import styles from './RoundScreen.module.css';
import type {RunScreenProps} from './RunScreen.tsx';
import type {SceneWords} from './Scene.tsx';

interface RoundScreenProps {
  readonly words: SceneWords & {readonly table: PageWords};
  readonly sayings: ExerciseSayings;
  readonly title: string;
  readonly round: RoundAddress;
  readonly faults: readonly AddressFault[];
  /** Those that are there: the one at hand, and in an exam all. */
  readonly exercises: readonly RoundItem[];
  readonly state: RoundState;
  readonly marks: readonly Mark[];
  readonly at: number;
  readonly svgs: Readonly<Partial<Record<MachineId, string>>>;
  /** What shows a run to be played, loaded by who needs it. */
  readonly RunScreen: ComponentType<Omit<RunScreenProps, 'parts'>>;
  readonly onAct: (at: number, act: RoundAct) => void;
  readonly onGo: (place: PracticePlace) => void;
  readonly PlaceLink: PlaceLinkComponent;
  readonly addressOf: (round: RoundAddress) => string;
  /** When the item comes again, in days; null where that is not known yet. */
  readonly comesAgain: number | null;
}

/** One item of a round: its picture, its question, and the ways on at fixed places. */
export function RoundScreen({
  words,
  sayings,
  title,
  round,
  faults,
  exercises,
  state,
  marks,
  at,
  svgs,
  RunScreen,
  onAct,
  onGo,
  PlaceLink,
  addressOf,
  comesAgain,
}: RoundScreenProps) {
  const {practice} = words.practice;
  const [isSheet, setIsSheet] = useState(false);
  const screen = useRef<HTMLElement>(null);
  const exercise = exercises[at];
  const item = state[at];
  const isExam = round.mode === 'exam';
  const count = exercises.length;
  const isLast = at === count - 1;
  const verdict = marks[at] ?? 'open';
  const result = {kind: 'result', round, answers: countedAnswers(state)} as const;

  // Another item is another question, and the sheet is another page: who listens hears it, and who uses keys goes on there.
  const shown = isSheet ? -1 : at;
  const came = useRef(shown);
  useEffect(() => {
    if (came.current === shown) return;
    came.current = shown;
    screen.current?.querySelector<HTMLElement>('[data-ask]')?.focus({preventScroll: true});
  }, [shown]);

  function go(to: number) {
    setIsSheet(false);
    onGo({kind: 'round', round, at: to});
  }

  function forward() {
    if (!isLast) go(at + 1);
    else if (isExam) setIsSheet(true);
    else onGo(result);
  }

  // From wherever the focus is, but where keys write or choose something else.
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const {key, target} = event;
    if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || isSheet) return;
    if (!(target instanceof Element) || target.closest('input, select, textarea, dialog, header, nav') !== null) return;
    const answers = screen.current?.querySelector('[data-question]');
    const pressed = /^[1-9a-f]$/.test(key) ? answers?.querySelector<HTMLElement>(`button[data-key="${key}"]`) : null;
    if (pressed == null) return;
    event.preventDefault();
    pressed.focus();
    pressed.click();
  });
  useEffect(() => {
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('keydown', onKey);
    };
  }, []);

  if (exercise == null || item === undefined)
    return (
      <div className={styles.empty}>
        <Faults words={words.practice} faults={faults} />
        <p>{practice.faults.nothing}</p>
        <PlaceLink to={{kind: 'overview'}}>{practice.backToPractice}</PlaceLink>
      </div>
    );

  const asked = {
    words,
    sayings,
    mode: round.mode,
    item,
    onAct: (act: RoundAct) => {
      onAct(at, act);
    },
  };

  return (
    <section ref={screen} className={styles.round} data-practice="round" data-form={exercise.form} aria-label={title}>
      <div className={styles.bar}>
        <PlaceLink className={styles.leave} to={{kind: 'overview'}}>
          <Icon of="close" />
          <span>{practice.leave}</span>
        </PlaceLink>
        <b className={styles.title}>{title}</b>
        {round.choice.kind === 'set' ? <span className={styles.seed}>{practice.seedIs(round.choice.seed)}</span> : null}
        <span className={styles.cells}>
          <Cells marks={marks} here={at} label={practice.itemOf({number: at + 1, of: count})} />
          <span aria-hidden="true">
            <b>{at + 1}</b>/{count}
          </span>
        </span>
        <span className={styles.mode}>{practice.modes[round.mode]}</span>
        {round.choice.kind === 'due' ? null : (
          <span className={styles.copy}>
            <CopyButton words={words.table} label={practice.copyLink} kind="text" textOf={() => addressOf(round)} />
          </span>
        )}
      </div>
      <Faults words={words.practice} faults={faults} />
      {isSheet ? (
        <AnswerSheet
          words={words.practice}
          sayings={sayings}
          exercises={exercises.filter((each) => each !== null)}
          state={state}
          onGo={go}
          onHandIn={() => {
            onGo(result);
          }}
        />
      ) : exercise.form === 'choice' ? (
        <QuestionScreen
          // What was chosen and not given yet belongs to this item.
          key={exercise.id}
          {...asked}
          exercise={exercise}
          svgs={svgs}
        />
      ) : (
        <RunScreen key={exercise.id} {...asked} exercise={exercise} />
      )}
      <div className={styles.foot} data-exam={isExam || undefined}>
        {isSheet ? null : (
          <button
            type="button"
            className={styles.back}
            aria-disabled={at === 0 || undefined}
            onClick={() => {
              if (at > 0) go(at - 1);
            }}
          >
            <Icon of="back" /> <span>{practice.back}</span>
          </button>
        )}
        {isExam ? (
          <>
            {isSheet ? null : (
              <button
                type="button"
                aria-pressed={item.isFlagged}
                className={styles.flag}
                onClick={() => {
                  onAct(at, {kind: 'flag'});
                }}
              >
                {practice.flag}
              </button>
            )}
            <button
              type="button"
              aria-expanded={isSheet}
              onClick={() => {
                setIsSheet(!isSheet);
              }}
            >
              {practice.sheet}
            </button>
          </>
        ) : (
          <span className={styles.again}>{comesAgain === null ? null : practice.comesAgain(comesAgain)}</span>
        )}
        {isSheet ? null : (
          <button type="button" className={clsx(styles.next, verdict !== 'open' && styles.primary)} onClick={forward}>
            {isLast ? (isExam ? practice.handIn : practice.toResult) : practice.next} <Icon of="forward" />
          </button>
        )}
      </div>
    </section>
  );
}
