import {type TermId, terms} from '../../text/termRows.ts';
import type {TermWords} from '../../text/terms.ts';
import type {Locale} from '../../text/locales.ts';
import styles from './NameCard.module.css';

interface TermCardProps {
  readonly words: TermWords;
  readonly locale: Locale;
  readonly id: TermId;
}

/** A term at a glance: its name, in Chinese the English one too, and what it means. */
export function TermCard({words, locale, id}: TermCardProps) {
  const term = terms.find((each) => each.id === id);
  if (term === undefined) return null;
  return (
    <>
      <p className={styles.head}>
        <strong>{locale === 'en' ? term.en : term.zh}</strong>
      </p>
      <div className={styles.gist}>
        <p>{words.terms[id]}</p>
      </div>
    </>
  );
}
