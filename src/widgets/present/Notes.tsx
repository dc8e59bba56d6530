import {type ReactNode, useEffect, useState} from 'react';
import type {PresentKey, PresentWords} from '../../text/present.ts';
import type {RoomQuestion as Asked} from '../../say/asked.ts';
import type {RunLocation} from '../parts/RunLocation.ts';
import {Lesson, type LessonPlan, rowAt} from './Lesson.tsx';
import {RoomQuestion} from './RoomQuestion.tsx';
import type {Blank} from './useInStep.ts';
import styles from './Notes.module.css';

interface NotesProps {
  readonly words: PresentWords;
  readonly title: string;
  readonly at: number;
  readonly count: number;
  readonly onJump: (step: number) => void;
  readonly next: string | null;
  readonly say: string;
  readonly place: RunLocation;
  readonly onPlace: (place: RunLocation) => void;
  readonly plans: readonly LessonPlan[];
  readonly questions: readonly Asked[];
  readonly blank: Blank;
  readonly onBlank: () => void;
  readonly children: ReactNode;
}

/** What the speaker sees: the wall as it is, what comes next, what there is to say, and the time. */
export function Notes(props: NotesProps) {
  const {words, title, at, count, onJump, next, say, place, onPlace, plans, questions, blank, onBlank, children} =
    props;
  const {present} = words;
  const [chosen, setChosen] = useState<string | null>(null);
  const [followed, setFollowed] = useState<string | null>(null);
  // A run may be in several lessons: one that goes on is not left for another.
  const fitting = plans.filter((each) => rowAt(each, place.run, at) !== null);
  const plan = plans.find(({id}) => id === chosen) ?? fitting.find(({id}) => id === followed) ?? fitting[0] ?? plans[0];
  const row = plan === undefined ? null : rowAt(plan, place.run, at);
  if (plan !== undefined && row !== null && plan.id !== followed) setFollowed(plan.id);
  return (
    <div className={styles.notes}>
      <header className={styles.head}>
        <h1>{title}</h1>
        <Clock words={present} />
      </header>
      <section className={styles.wall} aria-label={present.wall}>
        <h2>{present.onWall({at, count})}</h2>
        <div className={styles.screen} data-blank={blank ?? undefined} inert>
          <div>{children}</div>
        </div>
      </section>
      <section className={styles.next}>
        <h2>{present.next}</h2>
        <p>{next ?? present.atEnd}</p>
      </section>
      <section className={styles.say}>
        <h2>{present.say}</h2>
        <p>{say}</p>
        {row === null && questions.length === 0 ? null : <h2>{present.ask}</h2>}
        {/* A cell of our own page of lesson plans. */}
        {row === null ? null : <p className={styles.ask} dangerouslySetInnerHTML={{__html: row.ask}} />}
        {questions.map((asked) => (
          <RoomQuestion key={asked.question} words={words} asked={asked} />
        ))}
      </section>
      <footer className={styles.foot}>
        {plan === undefined ? null : (
          <Lesson words={words} plans={plans} plan={plan} onPlan={setChosen} now={row} onPlace={onPlace} />
        )}
        <dl>
          {keysOf(present.keys).map((key) => (
            <div key={key}>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{present.keys[key]}</dd>
            </div>
          ))}
        </dl>
        <button
          type="button"
          aria-disabled={at === 0}
          onClick={() => {
            if (at > 0) onJump(at - 1);
          }}
        >
          {present.back}
        </button>
        <button
          type="button"
          className={styles.primary}
          aria-disabled={at === count}
          onClick={() => {
            if (at < count) onJump(at + 1);
          }}
        >
          {present.next}
        </button>
        <button type="button" aria-pressed={blank === 'black'} onClick={onBlank}>
          {present.black}
        </button>
      </footer>
    </div>
  );
}

function keysOf(keys: PresentWords['present']['keys']): readonly PresentKey[] {
  // The keys of an object that has these and no others.
  return Object.keys(keys) as PresentKey[];
}

/** The time of day, and how long the notes are open. */
function Clock({words}: {readonly words: PresentWords['present']}) {
  const [since] = useState(() => Date.now());
  const [now, setNow] = useState(since);
  useEffect(() => {
    const timer = setInterval(() => {
      setNow(Date.now());
    }, 1000);
    return () => {
      clearInterval(timer);
    };
  }, []);
  const elapsed = Math.floor((now - since) / 1000);
  return (
    <dl className={styles.clock}>
      <div>
        <dt>{words.clock}</dt>
        <dd>{new Date(now).toTimeString().slice(0, 5)}</dd>
      </div>
      <div>
        <dt>{words.elapsed}</dt>
        <dd>{`${Math.floor(elapsed / 60)}:${String(elapsed % 60).padStart(2, '0')}`}</dd>
      </div>
    </dl>
  );
}
