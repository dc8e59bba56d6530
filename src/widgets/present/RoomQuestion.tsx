import type {RoomQuestion as Asked} from '../../say/asked.ts';
import type {PresentWords} from '../../text/present.ts';
import styles from './Notes.module.css';

interface RoomQuestionProps {
  readonly words: PresentWords;
  readonly asked: Asked;
}

/** A question for the room; below it what it is answered by, once its speaker wants to see that. */
export function RoomQuestion({words: {present}, asked: {before, question, choices, answer, why}}: RoomQuestionProps) {
  return (
    <div className={styles.question}>
      {before === null ? null : <p className={styles.before}>{present.askBefore({step: before})}</p>}
      <p>{question}</p>
      {choices.length === 0 ? null : (
        <ul>
          {choices.map((choice) => (
            <li key={choice}>{choice}</li>
          ))}
        </ul>
      )}
      <details>
        <summary>{present.answer}</summary>
        {[...answer, why].map((line) => (
          <p key={line}>{line}</p>
        ))}
      </details>
    </div>
  );
}
