import {useEffect, useId, useState} from 'react';
import {readAnswersCsv} from '../../exercises/practice/answersCsv.ts';
import {itemStatistics} from '../../exercises/practice/itemStatistics.ts';
import type {PracticePlace} from '../../exercises/practice/practiceAddress.ts';
import type {PracticeWords} from '../../text/practice.ts';
import {Named} from '../parts/Named.tsx';
import {visible} from '../../reader/lines/visible.ts';
import type {PlaceLinkComponent} from './PracticeProps.ts';
import styles from './TrainerPage.module.css';

/** What a pasted link comes to: the same answers, judged again. */
export interface CheckedResult {
  readonly title: string;
  readonly right: number;
  readonly of: number;
  readonly code: string;
  readonly place: PracticePlace;
}

type Checked = CheckedResult | 'none' | 'notLoaded' | 'waited';

const noNames: ReadonlyMap<string, string> = new Map();

interface TrainerPageProps {
  readonly words: PracticeWords;
  /** Judges the result of a link that anybody may have written, with what it is about, which may not be there to be had. */
  readonly checkLink: (link: string) => Promise<CheckedResult | 'none' | 'notLoaded'>;
  readonly isCode: (text: string, code: string) => boolean;
  /** What items ask, in words, as far as there are such items; null where that was not to be had. */
  readonly sayItems: (ids: readonly string[]) => Promise<ReadonlyMap<string, string> | null>;
  readonly PlaceLink: PlaceLinkComponent;
}

/** For who teaches: whether a code fits its result, and how the items did in a class. */
export function TrainerPage({words: {practice}, checkLink, isCode, sayItems, PlaceLink}: TrainerPageProps) {
  const id = useId();
  const [link, setLink] = useState('');
  const [code, setCode] = useState('');
  const [asked, setAsked] = useState<{readonly code: string; readonly result: Checked} | null>(null);
  const [csv, setCsv] = useState('');
  const read = readAnswersCsv(csv);
  const statistics = itemStatistics(read.rows);
  const sheets = new Set(read.rows.map(({sheet}) => sheet)).size;
  const [said, setSaid] = useState<ReadonlyMap<string, string> | null>(noNames);
  const items = statistics.map(({item}) => item).join(' ');
  useEffect(() => {
    let isOver = false;
    void sayItems(items === '' ? [] : items.split(' ')).then((names) => {
      if (!isOver) setSaid(names);
    });
    return () => {
      isOver = true;
    };
  }, [items, sayItems]);
  const notes = {none: practice.noResult, notLoaded: practice.notLoaded, waited: practice.loading};
  return (
    <article className={styles.page} data-practice="trainer" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} tabIndex={-1} data-ask>
        {practice.trainerTitle}
      </h2>
      <p>
        <PlaceLink to={{kind: 'overview'}}>{practice.backToPractice}</PlaceLink>
      </p>
      <section>
        <h3>{practice.checkACode}</h3>
        <p>{practice.checkHow}</p>
        <p>
          <b>{practice.provesNothing}</b>
        </p>
        <form
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault();
            const pressed = {code, result: 'waited'} as const;
            setAsked(pressed);
            void checkLink(link).then((result) => {
              // Of two presses, the last one is answered.
              setAsked((now) => (now === pressed ? {code, result} : now));
            });
          }}
        >
          <label>
            {practice.resultLink}
            <input
              type="text"
              value={link}
              onChange={({target}) => {
                setLink(target.value);
              }}
            />
          </label>
          <label>
            {practice.codeField}
            <input
              type="text"
              value={code}
              onChange={({target}) => {
                setCode(target.value);
              }}
            />
          </label>
          <button type="submit">{practice.compare}</button>
        </form>
        <div role="status">
          {asked === null ? null : typeof asked.result === 'string' ? (
            <p>{notes[asked.result]}</p>
          ) : (
            <>
              <p>
                {isCode(asked.code, asked.result.code)
                  ? practice.codeFits({set: asked.result.title, right: asked.result.right, of: asked.result.of})
                  : practice.codeDiffers(asked.result.code)}
              </p>
              <p>
                <PlaceLink to={asked.result.place}>{practice.openResult}</PlaceLink>
              </p>
            </>
          )}
        </div>
      </section>
      <section>
        <h3>{practice.statistics}</h3>
        <p>{practice.statisticsHow}</p>
        <label className={styles.csv}>
          {practice.csvField}
          <textarea
            rows={8}
            spellCheck={false}
            value={csv}
            onChange={({target}) => {
              setCsv(target.value);
            }}
          />
        </label>
        {said === null ? <p role="status">{practice.notLoaded}</p> : null}
        <p role="status">
          {csv.trim() === '' ? '' : practice.readCsv({sheets, rows: read.rows.length, skipped: read.skipped})}
        </p>
        {statistics.length === 0 ? null : (
          <>
            <table>
              <thead>
                <tr>
                  <th>{practice.item}</th>
                  <th>{practice.asked}</th>
                  <th>{practice.shareRight}</th>
                  <th>{practice.discrimination}</th>
                </tr>
              </thead>
              <tbody>
                {statistics.map(({item, asked: count, difficulty, discrimination}) => (
                  <tr key={item}>
                    <td>
                      <Named text={visible(said?.get(item) ?? '')} /> <code>{visible(item)}</code>
                    </td>
                    <td>{count}</td>
                    <td>{`${String(Math.round(100 * difficulty))} %`}</td>
                    <td>{discrimination === null ? '–' : signed(discrimination)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
            <p className={styles.soft}>{practice.discriminationMeans}</p>
          </>
        )}
      </section>
    </article>
  );
}

/** With the minus that figures are set with. */
function signed(number: number): string {
  return number.toFixed(2).replace('-', '−');
}
