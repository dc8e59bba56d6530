import {type ReactNode, useId} from 'react';
import type {Citable} from '../../render/citations/citable.ts';
import {editionIn} from '../../render/citations/editionIn.ts';
import {citationFormats, formatIds} from '../../render/citations/formats.ts';
import type {CitationFormatId, CitingWords} from '../../text/citing.ts';
import type {PageWords} from '../../text/page.ts';
import {Choice} from '../parts/Choice.tsx';
import {CopyButton} from '../parts/CopyButton.tsx';
import styles from './CitationBox.module.css';

interface CitationBoxProps {
  readonly words: PageWords & CitingWords;
  /** With the day on which its reader saw it. */
  readonly item: Citable;
  readonly format: CitationFormatId;
  readonly onFormat: (format: CitationFormatId) => void;
  /** The ways on: files to download, and the page that explains. */
  readonly children: ReactNode;
}

/** One thing of this site in the format of the reader's choice, and beside it each section of the RFC that it stands on. */
export function CitationBox({words, item, format, onFormat, children}: CitationBoxProps) {
  const {citing} = words;
  const name = useId();
  const {of, ofRfc} = citationFormats[format];
  const note = citing.notes[format];
  return (
    <>
      <Choice
        legend={citing.format}
        name={name}
        options={formatIds}
        labels={citing.formats}
        chosen={format}
        onChoose={onFormat}
        className={styles.formats}
      />
      {note === undefined ? null : <p className={styles.note}>{note}</p>}
      <Text words={words} name={citing.own} text={of(item)} isFirst />
      {item.sections.map((section) => (
        <Text
          key={section}
          words={words}
          name={words.section(section)}
          text={ofRfc({section, accessed: item.accessed})}
        />
      ))}
      <div className={styles.foot}>
        {children}
        <span className={styles.edition}>
          {citing.edition(editionIn[item.locale](item.edition), item.edition.published)}
        </span>
      </div>
    </>
  );
}

interface TextProps {
  readonly words: PageWords & CitingWords;
  readonly name: string;
  readonly text: string;
  /** What the reader came for. */
  readonly isFirst?: boolean;
}

function Text({words, name, text, isFirst = false}: TextProps) {
  const id = useId();
  return (
    <section className={styles.text} aria-labelledby={id}>
      <h3 id={id}>{name}</h3>
      {/* Long lines can be scrolled by keyboard too. */}
      <pre tabIndex={0}>{text}</pre>
      <span className={styles.copy} data-first={isFirst || undefined}>
        <CopyButton words={words} label={words.copying.copy} kind="text" textOf={() => text}>
          {words.copying.copy} <span className="visually-hidden">{name}</span>
        </CopyButton>
      </span>
    </section>
  );
}
