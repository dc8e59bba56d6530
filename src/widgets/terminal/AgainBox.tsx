import {clsx} from 'clsx';
import {useId} from 'react';
import type {WhyApart} from '../../reader/again.ts';
import type {VerdictWords} from '../../text/verdict.ts';
import styles from './AgainBox.module.css';
import textBox from './textBox.module.css';

/** The second output: what it is, and what came of it. */
export interface Again {
  readonly text: string;
  readonly apart: WhyApart | null;
  readonly onText: (text: string) => void;
}

interface AgainBoxProps extends Again {
  readonly words: VerdictWords['again'];
}

/** The box for the output of the same command some seconds later: time tells what is stuck from what passes. */
export function AgainBox({words, text, apart, onText}: AgainBoxProps) {
  const id = useId();
  return (
    <div className={styles.again}>
      <label htmlFor={id}>
        <strong>{words.label}</strong> <span>{words.hint}</span>
      </label>
      <textarea
        id={id}
        className={clsx(textBox.box, styles.text)}
        rows={2}
        spellCheck={false}
        value={text}
        onChange={({target}) => {
          onText(target.value);
        }}
      />
      <p role="status">{apart === null ? null : words.apart[apart]}</p>
    </div>
  );
}
