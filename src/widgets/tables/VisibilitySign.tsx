import type {Visibility} from '../../stacks/names.ts';
import type {NameWords} from '../../text/names.ts';
import styles from './Names.module.css';

/** Whether a reader can meet a word, as a sign; said in words to whoever does not see it. */
export function VisibilitySign({words, of}: {readonly words: NameWords; readonly of: Visibility}) {
  return (
    <span className={styles.sign} title={words.visibility[of]} data-visible={of}>
      <span aria-hidden>{signs[of]}</span>
      <span className="visually-hidden">{words.visibility[of]}: </span>
    </span>
  );
}

/** What the signs mean, once above the tables that use them. */
export function SignLegend({words}: {readonly words: NameWords}) {
  return (
    <ul className={styles.legend}>
      {visibilities.map((visible) => (
        <li key={visible}>
          <span aria-hidden className={styles.sign}>
            {signs[visible]}
          </span>
          {words.visibility[visible]}
        </li>
      ))}
    </ul>
  );
}

const signs: Readonly<Record<Visibility, string>> = {
  yes: '●',
  passing: '◐',
  'not-listed': '○',
  'never-assigned': '–',
  internal: '·',
};

const visibilities: readonly Visibility[] = ['yes', 'passing', 'not-listed', 'never-assigned', 'internal'];
