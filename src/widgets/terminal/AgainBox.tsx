import {clsx} from 'clsx';
import {type ClipboardEvent, type DragEvent, useId} from 'react';
import type {WhyApart} from '../../reader/again.ts';
import type {VerdictWords} from '../../text/verdict.ts';
import {editableLength} from '../parts/editableLength.ts';
import {FileButton} from './FileButton.tsx';
import type {Output} from './readerSource.ts';
import styles from './AgainBox.module.css';
import textBox from './textBox.module.css';

/** The second output: what it is, and what came of it. */
export interface Again {
  readonly text: string;
  /** Stands for an output that is not in the box. */
  readonly held: string | null;
  readonly apart: WhyApart | null;
  readonly onText: (text: string) => void;
  /** A file, or a text too long for the box. */
  readonly onHeld: (output: Output) => void;
}

interface AgainBoxProps extends Again {
  readonly words: VerdictWords['again'];
}

/** The box for the output of the same command some seconds later: time tells what is stuck from what passes. */
export function AgainBox({words, text, held, apart, onText, onHeld}: AgainBoxProps) {
  const id = useId();
  function takeText(event: ClipboardEvent | DragEvent, given: string) {
    if (given.length <= editableLength) return;
    event.preventDefault();
    onHeld(given);
  }
  /** Dropped beside the box it would be a first output. */
  function takeFiles(event: DragEvent) {
    const [file] = event.dataTransfer.files;
    if (file === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    onHeld(file);
  }
  return (
    <div className={styles.again} onDrop={takeFiles}>
      <label htmlFor={id}>
        <strong>{words.label}</strong> <span>{words.hint}</span>
      </label>
      <textarea
        id={id}
        className={clsx(textBox.box, styles.text)}
        rows={2}
        spellCheck={false}
        value={text}
        onPaste={(event) => {
          takeText(event, event.clipboardData.getData('text'));
        }}
        onDrop={(event) => {
          takeText(event, event.dataTransfer.getData('text'));
        }}
        onChange={({target}) => {
          onText(target.value);
        }}
      />
      {held === null ? null : <p>{held}</p>}
      <FileButton
        label={words.chooseFile}
        multiple={false}
        onFiles={([file]) => {
          if (file !== undefined) onHeld(file);
        }}
      />
      <p role="status">{apart === null ? null : words.apart[apart]}</p>
    </div>
  );
}
