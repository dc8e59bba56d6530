import type {TermId} from '../../text/termRows.ts';
import type {TermWords} from '../../text/terms.ts';
import styles from './NameCard.module.css';

interface TermCardProps {
  readonly words: TermWords;
  readonly id: TermId;
  /** The term itself, in the page's language. */
  readonly name: string;
}

/** A term at a glance: its name, in Chinese the English one too, and what it means. */
export function TermCard({words, id, name}: TermCardProps) {
  return (
    <>
      <p className={styles.head}>
        <strong>{name}</strong>
      </p>
      <div className={styles.gist}>
        <p>{words.terms[id]}</p>
      </div>
    </>
  );
}
