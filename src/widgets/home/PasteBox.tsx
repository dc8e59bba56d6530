import {useEffect, useEffectEvent, useRef, useState} from 'react';
import {examples} from '../../reader/examples.ts';
import type {HomeWords} from '../../text/home.ts';
import {editableLength} from '../parts/editableLength.ts';
import {needsScript} from '../parts/NeedsScript.tsx';
import styles from './PasteBox.module.css';

interface PasteBoxProps {
  readonly words: HomeWords;
  /** Takes the text to whoever reads it. */
  readonly onRead: (text: string) => void;
}

/** A box for what a terminal printed, which may be pasted anywhere on the page. It reads nothing itself. */
export function PasteBox({words: {home}, onRead}: PasteBoxProps) {
  const [text, setText] = useState('');
  const box = useRef<HTMLTextAreaElement>(null);

  function take(given: string) {
    if (given.length > editableLength) {
      onRead(given);
      return;
    }
    setText(given);
    box.current?.focus();
  }

  const takePasted = useEffectEvent((event: ClipboardEvent) => {
    const given = event.clipboardData?.getData('text') ?? '';
    const isInField = event.target instanceof Element && event.target.closest('input, textarea') !== null;
    if (given.trim() === '' || (isInField && given.length <= editableLength)) return;
    event.preventDefault();
    take(given);
  });
  useEffect(() => {
    document.addEventListener('paste', takePasted);
    return () => {
      document.removeEventListener('paste', takePasted);
    };
  }, []);

  return (
    <form
      className={`${styles.form} ${needsScript}`}
      onSubmit={(event) => {
        event.preventDefault();
        onRead(text);
      }}
    >
      <textarea
        ref={box}
        className={styles.text}
        rows={4}
        spellCheck={false}
        aria-label={home.paste}
        placeholder={examples[0].text}
        value={text}
        onChange={({target}) => {
          setText(target.value);
        }}
      />
      <div className={styles.foot}>
        <button type="submit" className="button button--primary">
          {home.read}
        </button>
        <span>
          <kbd>Ctrl</kbd> <kbd>V</kbd> {home.anywhere}
        </span>
      </div>
      <p className={styles.samples}>
        <span>{home.samples}</span>
        {examples.map(({id, tool, text: sample}) => (
          <button
            key={id}
            type="button"
            onClick={() => {
              take(sample);
            }}
          >
            {tool}
          </button>
        ))}
      </p>
    </form>
  );
}
