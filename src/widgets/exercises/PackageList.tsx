import {useId, useState} from 'react';
import {passIn} from '../../exercises/practice/reported.ts';
import {type PackageFormat, packageFormats, type PackageWords} from '../../text/packages.ts';
import styles from './PackageList.module.css';

interface PackageListProps {
  readonly words: PackageWords;
  /** How many of the items of the set the files have, and how many of these ask for a reason too. */
  readonly counts: {readonly held: number; readonly of: number; readonly twoHalves: number};
  /** Hands the reader the file; `pass` is for SCORM alone. */
  readonly onDownload: (format: PackageFormat, pass: number | null) => void;
}

/** A set as files for other programs: what each is for, and before it is pressed, what it holds. */
export function PackageList({words, counts, onDownload}: PackageListProps) {
  const {packages} = words;
  const [pass, setPass] = useState('');
  const id = useId();
  const isStrange = pass.trim() !== '' && passIn(pass) === null;
  return (
    <section className={styles.packages} aria-labelledby={id}>
      <h5 id={id}>{packages.title}</h5>
      <p>{packages.holds(counts)}</p>
      {counts.held === 0 ? null : (
        <>
          <ul>
            {packageFormats.map((format) => (
              <li key={format}>
                <button
                  type="button"
                  aria-describedby={`${id}-${format}`}
                  onClick={() => {
                    onDownload(format, passIn(pass));
                  }}
                >
                  {packages.formats[format].name}
                </button>
                <div>
                  <p id={`${id}-${format}`}>{packages.formats[format].what}</p>
                  {format === 'scorm' ? (
                    <p>
                      <label>
                        {packages.pass}{' '}
                        <input
                          type="text"
                          inputMode="decimal"
                          maxLength={5}
                          value={pass}
                          aria-describedby={`${id}-pass`}
                          onChange={({target}) => {
                            setPass(target.value);
                          }}
                        />
                      </label>{' '}
                      <span id={`${id}-pass`}>{packages.passHow}</span>
                    </p>
                  ) : null}
                  {format === 'scorm' ? <p role="status">{isStrange ? packages.noPass : null}</p> : null}
                </div>
              </li>
            ))}
          </ul>
          {counts.twoHalves === 0 ? null : <p>{packages.halves}</p>}
          <p>{packages.plain}</p>
        </>
      )}
    </section>
  );
}
