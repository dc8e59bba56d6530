import type {Mark} from '../../exercises/practice/progress.ts';
import styles from './Cells.module.css';

interface CellsProps {
  readonly marks: readonly Mark[];
  /** The item on screen. */
  readonly here?: number | undefined;
  readonly label: string;
}

/** The items of a round in a row. What they say is said in words too, for who does not see them. */
export function Cells({marks, here, label}: CellsProps) {
  return (
    <span className={styles.cells} role="img" aria-label={label} data-dense={marks.length > 8 || undefined}>
      {marks.map((mark, index) => (
        // They have no other name than their place.
        <i key={index} className={styles.cell} data-mark={mark} data-here={index === here || undefined} />
      ))}
    </span>
  );
}
