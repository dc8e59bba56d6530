import type {Evidence} from '../../spec/evidence.ts';
import type {PageWords} from '../../text/page.ts';
import type {ReaderWords} from '../../text/reader.ts';
import {EvidenceBadge} from '../parts/EvidenceBadge.tsx';
import styles from './Sample.module.css';

/** A short output and its answer, as `remarkSample` writes them down: the page needs no reader for them. */
export interface ToldSample {
  readonly text: string;
  readonly signText: string;
  readonly head: string;
  readonly sides: string;
  readonly evidence: Evidence | null;
  /** Where to run the command, and what it shows. */
  readonly where: string;
  readonly what: string;
  readonly command: string;
}

interface SampleProps {
  readonly words: PageWords;
  readonly readerWords: ReaderWords;
  readonly sample: ToldSample;
}

/** What a reader will get, shown where the answer will be. */
export function Sample({words, readerWords, sample}: SampleProps) {
  const {text, signText, head, sides, evidence, where, what, command} = sample;
  return (
    <section className={styles.sample} aria-label={readerWords.sample}>
      <p className={styles.title}>{readerWords.sample}</p>
      <pre>{text}</pre>
      <p className={styles.head}>
        <strong>{signText}</strong> {head}
      </p>
      <p>
        {sides} {evidence === null ? null : <EvidenceBadge words={words.evidence} of={evidence} />}
      </p>
      <p>
        <strong>{readerWords.nextCommand}</strong> {where}
        {readerWords.colon}
        {what}
      </p>
      <pre>{command}</pre>
    </section>
  );
}
