import {useId, useState} from 'react';
import type {Exercise} from '../../exercises/index.ts';
import {judge, modelAnswer} from '../../exercises/judge.ts';
import {objectives} from '../../exercises/objectives.ts';
import type {RoundAddress} from '../../exercises/practice/practiceAddress.ts';
import type {Mark} from '../../exercises/practice/progress.ts';
import type {AnswerText} from '../../exercises/practice/round.ts';
import type {ExerciseWords} from '../../text/exercises.ts';
import type {PageWords} from '../../text/page.ts';
import type {PracticeWords} from '../../text/practice.ts';
import {Choice} from '../parts/Choice.tsx';
import {CopyButton} from '../parts/CopyButton.tsx';
import {Named} from '../parts/Named.tsx';
import {Cells} from './Cells.tsx';
import type {ExerciseSayings} from './ExerciseSayings.ts';
import {MarkSign} from './MarkSign.tsx';
import type {PlaceLinkComponent} from './PracticeProps.ts';
import styles from './ResultScreen.module.css';

interface ResultScreenProps {
  readonly words: PageWords & PracticeWords & ExerciseWords;
  readonly sayings: ExerciseSayings;
  readonly title: string;
  readonly round: RoundAddress;
  readonly exercises: readonly Exercise[];
  readonly answers: readonly AnswerText[];
  readonly version: string;
  readonly code: string;
  /** The address of this result, answers included. */
  readonly address: string;
  readonly PlaceLink: PlaceLinkComponent;
  readonly onCsv: () => void;
}

/** How a round went: first what one can do by it, then item by item, what was wrong with its reason. */
export function ResultScreen({
  words,
  sayings,
  title,
  round,
  exercises,
  answers,
  version,
  code,
  address,
  PlaceLink,
  onCsv,
}: ResultScreenProps) {
  const {practice} = words;
  const name = useId();
  const [shown, setShown] = useState<'all' | 'wrong'>('all');
  const rows = exercises.map((exercise, index) => {
    const answer = answers[index] ?? '';
    const verdict = judge(exercise, answer);
    const mark: Mark = answer === '' ? 'open' : verdict.right ? 'right' : 'wrong';
    return {number: index + 1, exercise, answer, verdict, mark};
  });
  const right = rows.filter(({mark}) => mark === 'right').length;
  const wrong = rows.filter(({mark}) => mark !== 'right');
  const again = {kind: 'items', items: wrong.map(({exercise}) => exercise.id)} as const;
  return (
    <article className={styles.result} data-practice="result" aria-label={title}>
      <header className={styles.head}>
        <div>
          <h2 tabIndex={-1} data-ask>
            {practice.resultOf({set: title, right, of: rows.length})}
          </h2>
          <p className={styles.soft}>
            {[
              practice.modes[round.mode],
              ...(round.choice.kind === 'set' ? [practice.seedIs(round.choice.seed)] : []),
              practice.version(version),
            ].join(' · ')}
          </p>
        </div>
        <p className={styles.ways}>
          {wrong.length === 0 ? null : (
            <PlaceLink to={{kind: 'round', round: {choice: again, mode: 'learn'}, at: 0}}>
              {practice.practiseThese(wrong.length)}
            </PlaceLink>
          )}
          <PlaceLink to={{kind: 'round', round, at: 0}}>{practice.sameAgain}</PlaceLink>
          <PlaceLink to={{kind: 'overview'}}>{practice.backToPractice}</PlaceLink>
        </p>
      </header>
      <div className={styles.columns}>
        <div>
          <h3>{practice.byObjective}</h3>
          <ul className={styles.objectives}>
            {objectives
              .map((id) => ({id, of: rows.filter(({exercise}) => exercise.objectives.includes(id))}))
              .filter(({of}) => of.length > 0)
              .map(({id, of}) => {
                const marks = of.map(({mark}) => mark);
                const count = marks.filter((mark) => mark === 'right').length;
                return (
                  <li key={id}>
                    <span>{words.exercises.objectives[id]}</span>
                    <Cells marks={marks} label={practice.rightOfAll({right: count, all: marks.length})} />
                    <b>{`${String(count)}/${String(marks.length)}`}</b>
                  </li>
                );
              })}
          </ul>
          <div className={styles.answersHead}>
            <h3>{practice.answers}</h3>
            <Choice
              legend={practice.show}
              name={name}
              options={['all', 'wrong']}
              labels={{all: practice.all(rows.length), wrong: practice.onlyWrong(wrong.length)}}
              chosen={shown}
              onChoose={setShown}
            />
          </div>
          <ol className={styles.rows}>
            {rows
              .filter(({mark}) => shown === 'all' || mark !== 'right')
              .map(({number, exercise, answer, verdict, mark}) => (
                <li key={exercise.id}>
                  <span className={styles.number}>{number}</span>
                  <MarkSign of={mark} label={practice.marks[mark]} />
                  <div>
                    <p className={styles.soft}>{sayings.kind(exercise)}</p>
                    <p>
                      <Named text={sayings.question(exercise)} />
                    </p>
                  </div>
                  <div>
                    <p>
                      <span className={styles.soft}>{practice.given} </span>
                      {answer === '' ? (
                        practice.none
                      ) : (
                        <GivenAnswer isRight={mark === 'right'} text={sayings.answer(exercise, answer)} />
                      )}
                    </p>
                    {mark === 'right' ? null : (
                      <p>
                        <span className={styles.soft}>{practice.byTable} </span>
                        <b>
                          <Named text={sayings.answer(exercise, modelAnswer(exercise))} />
                        </b>
                      </p>
                    )}
                  </div>
                  <PlaceLink
                    to={{kind: 'round', round: {choice: {kind: 'items', items: [exercise.id]}, mode: 'learn'}, at: 0}}
                  >
                    {practice.openItem}
                    <span className="visually-hidden">{` ${String(number)}`}</span>
                  </PlaceLink>
                  {mark === 'right' ? null : (
                    <p className={styles.reason}>
                      <Named
                        text={sayings.why(exercise, answer === '' ? judge(exercise, modelAnswer(exercise)) : verdict)}
                      />
                    </p>
                  )}
                </li>
              ))}
          </ol>
        </div>
        <aside className={styles.cards}>
          <section data-strong>
            <h3>{practice.checkCode}</h3>
            <p className={styles.code}>{code}</p>
            <p>{practice.checkCodeHow}</p>
            <p>
              <b>{practice.provesNothing}</b>
            </p>
            <p className={styles.ways}>
              <span>
                <CopyButton words={words} label={practice.copyCode} kind="text" textOf={() => code} />
              </span>
              <PlaceLink to={{kind: 'trainer'}}>{practice.checkACode}</PlaceLink>
            </p>
          </section>
          <section>
            <h3>{practice.share}</h3>
            <p>{practice.shareHow}</p>
            <p className={styles.ways}>
              <span>
                <CopyButton words={words} label={practice.copyLink} kind="text" textOf={() => address} />
              </span>
              <button
                type="button"
                onClick={() => {
                  window.print();
                }}
              >
                {practice.print}
              </button>
            </p>
          </section>
          <section>
            <h3>{practice.exportAnswers}</h3>
            <p>{practice.exportHow}</p>
            <p>
              <button type="button" onClick={onCsv}>
                {practice.answersCsv}
              </button>
            </p>
          </section>
        </aside>
      </div>
    </article>
  );
}

/** What was given; struck through where it is wrong. */
function GivenAnswer({isRight, text}: {readonly isRight: boolean; readonly text: string}) {
  return isRight ? (
    <Named text={text} />
  ) : (
    <s>
      <Named text={text} />
    </s>
  );
}
