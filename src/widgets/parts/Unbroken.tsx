import styles from './Unbroken.module.css';

/** A sentence in which no name like CSM-C breaks at its hyphen. Its text stays what it is, to copy and to search for. */
export function Unbroken({text}: {readonly text: string}) {
  return text.split(/(CSM-[CEI])/).map((part, index) =>
    index % 2 === 0 ? (
      part
    ) : (
      // The parts of a sentence never change places.
      <span key={index} className={styles.name}>
        {part}
      </span>
    ),
  );
}
