import {useState} from 'react';
import type {PracticeWords} from '../../text/practice.ts';
import {needsScript} from '../parts/NeedsScript.tsx';
import styles from './Overview.module.css';

interface KeptBoxProps {
  readonly words: PracticeWords;
  readonly isKept: boolean;
  /** Gives the file to take along. */
  readonly onExport: () => void;
  /** Takes a file that anybody may have written; null where it is no progress, else how many items it has. */
  readonly onImport: (text: string) => number | null;
  readonly onErase: () => void;
}

/** Where the progress is kept, and the ways to take it along and to be rid of it. */
export function KeptBox({words: {practice}, isKept, onExport, onImport, onErase}: KeptBoxProps) {
  const [isSure, setIsSure] = useState(false);
  const [said, setSaid] = useState('');

  async function take(file: File | undefined) {
    if (file === undefined) return;
    const items = onImport(await file.text());
    setSaid(items === null ? practice.notImported : practice.imported(items));
  }

  return (
    <div className={`${styles.kept ?? ''} ${needsScript}`}>
      <p>
        <b>{isKept ? practice.kept : practice.notKept}</b> {isKept ? practice.keptHow : practice.notKeptHow}
      </p>
      <div className={styles.row}>
        <button type="button" onClick={onExport}>
          {practice.exportIt}
        </button>
        <label data-button className={styles.file}>
          {practice.importIt}
          <input
            type="file"
            accept=".json,application/json"
            onChange={({target}) => {
              void take(target.files?.[0]);
              // The same file can be taken again.
              target.value = '';
            }}
          />
        </label>
        {isSure ? (
          <>
            <button
              type="button"
              onClick={() => {
                onErase();
                setIsSure(false);
                setSaid(practice.erased);
              }}
            >
              {practice.eraseSure}
            </button>
            <button
              type="button"
              onClick={() => {
                setIsSure(false);
              }}
            >
              {practice.keepIt}
            </button>
          </>
        ) : (
          <button
            type="button"
            onClick={() => {
              setIsSure(true);
            }}
          >
            {practice.erase}
          </button>
        )}
      </div>
      <p role="status">{said}</p>
    </div>
  );
}
