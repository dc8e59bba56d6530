import {useId, useState} from 'react';
import type {SaidCommand} from '../../say/verdict.ts';
import {
  asked,
  type CommandField,
  type CommandId,
  commandText,
  commandValue,
  type CommandValues,
  piecesOf,
} from '../../stacks/commands.ts';
import type {PageWords} from '../../text/page.ts';
import type {ReaderWords} from '../../text/reader.ts';
import type {VerdictWords} from '../../text/verdict.ts';
import {CopyButton} from '../parts/CopyButton.tsx';
import styles from './CommandBox.module.css';

interface CommandBoxProps {
  readonly words: PageWords;
  readonly readerWords: ReaderWords;
  readonly verdictWords: VerdictWords;
  readonly said: SaidCommand;
  readonly id: CommandId;
  /** What the text told of it. */
  readonly values: CommandValues;
}

/** The one command to run next, filled in from the text; what the text does not tell is asked for beside it. */
export function CommandBox({words, readerWords, verdictWords, said, id, values}: CommandBoxProps) {
  const [typed, setTyped] = useState<CommandValues>({});
  const all = {...values, ...typed};
  return (
    <div className={styles.box}>
      <div className={styles.head}>
        <p>
          <strong>{readerWords.nextCommand}</strong> <span>{said.where}</span>
          {readerWords.colon}
          {said.what}
        </p>
        <CopyButton
          words={words}
          label={readerWords.copyCommand}
          kind="text"
          className={styles.copy}
          textOf={() => commandText(id, all)}
        />
      </div>
      {asked(id, values).map((field) => (
        <Asked
          key={field}
          field={field}
          label={verdictWords.fields[field]}
          onValue={(value) => {
            setTyped({...typed, [field]: value});
          }}
        />
      ))}
      <pre tabIndex={0}>
        <code>
          {piecesOf(id, all).map(({text, field}, index) => (field === null ? text : <b key={index}>{text}</b>))}
        </code>
      </pre>
    </div>
  );
}

interface AskedProps {
  readonly field: CommandField;
  readonly label: string;
  readonly onValue: (value: string) => void;
}

function Asked({field, label, onValue}: AskedProps) {
  const id = useId();
  const [text, setText] = useState('');
  return (
    <p className={styles.asked}>
      <label htmlFor={id}>{label}</label>{' '}
      <input
        id={id}
        value={text}
        spellCheck={false}
        autoComplete="off"
        aria-invalid={text !== '' && commandValue(field, text.trim()) === null}
        onChange={({target}) => {
          setText(target.value);
          onValue(target.value.trim());
        }}
      />
    </p>
  );
}
