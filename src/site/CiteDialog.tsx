import Link from '@docusaurus/Link';
import {useBaseUrlUtils} from '@docusaurus/useBaseUrl';
import {citingWords} from '@words/citing.ts';
import {pageWords} from '@words/page.ts';
import {useEffect, useId, useRef, useState} from 'react';
import type {Citable} from '../render/citations/citable.ts';
import {citableFrom} from '../render/citations/citableFrom.ts';
import {citationEndings, citationFiles} from '../render/citations/citationFiles.ts';
import type {CitationFormatId} from '../text/citing.ts';
import {CitationBox} from '../widgets/cite/CitationBox.tsx';
import {Icon} from '../widgets/parts/Icon.tsx';
import styles from '../widgets/cite/CiteDialog.module.css';
import type {AskedCitation, CitedRun} from './citing.ts';
import {dayHere} from './dayHere.ts';

interface CiteDialogProps {
  readonly asked: AskedCitation;
  readonly onClose: () => void;
}

/** Who cites one thing cites the next in the same format: it holds until the page is left. */
let lastFormat: CitationFormatId = pageWords.locale === 'en' ? 'apa' : 'gb2025';

/** The box in which a page, a row or a run is cited. Its facts come from the file that reference managers import. */
export function CiteDialog({asked, onClose}: CiteDialogProps) {
  const {withBaseUrl} = useBaseUrlUtils();
  const title = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const [format, setFormat] = useState(lastFormat);
  const fileOf = (ending: string) => withBaseUrl(`/cite/${asked.id}.${ending}`);
  const item = useCitable(asked, fileOf('json'));

  useEffect(() => {
    dialog.current?.showModal();
  }, []);

  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      data-card="cite"
      aria-labelledby={title}
      onClose={onClose}
      onClick={({target, currentTarget}) => {
        // The dialog itself is pressed where nothing of it is: beside the box.
        if (target === currentTarget) currentTarget.close();
      }}
    >
      <div className={styles.box}>
        <header className={styles.head}>
          <h2 id={title}>
            {pageWords.copying.cite}
            {typeof item === 'object' ? <small>{item.title}</small> : null}
          </h2>
          <button type="button" aria-label={citingWords.citing.close} onClick={() => dialog.current?.close()}>
            <Icon of="close" />
          </button>
        </header>
        {typeof item === 'object' ? (
          <CitationBox
            words={words}
            item={item}
            format={format}
            onFormat={(next) => {
              lastFormat = next;
              setFormat(next);
            }}
          >
            <Downloads item={item} fileOf={asked.run === null ? fileOf : null} />
            <Link to="/how-to-cite" onClick={() => dialog.current?.close()}>
              {citingWords.citing.howTo}
            </Link>
          </CitationBox>
        ) : (
          <p role={item === 'refused' ? 'alert' : 'status'}>
            {item === 'refused' ? citingWords.citing.notLoaded : citingWords.citing.loading}
          </p>
        )}
      </div>
    </dialog>
  );
}

const words = {...pageWords, ...citingWords};

interface DownloadsProps {
  readonly item: Citable;
  /** Where the files lie; null for a run, whose files are made here. */
  readonly fileOf: ((ending: string) => string) | null;
}

function Downloads({item, fileOf}: DownloadsProps) {
  const made = fileOf === null ? citationFiles([item]) : null;
  return (
    <span>
      {citingWords.citing.download}
      {citationEndings.map((ending) => {
        const name = `${item.id}.${ending}`;
        const address = fileOf === null ? asAddress(made?.get(name) ?? '') : fileOf(ending);
        return (
          <span key={ending}>
            {' '}
            <a href={address} download={fileOf === null ? name : undefined}>
              .{ending}
            </a>
          </span>
        );
      })}
    </span>
  );
}

/** A text as the address of a file that holds it. */
function asAddress(text: string): string {
  return `data:text/plain;charset=utf-8,${encodeURIComponent(text)}`;
}

/** A run as a citation has it, of the edition of the page that plays it. */
function runOf(page: Citable, {title, url, sections}: CitedRun): Citable {
  return {...page, id: `${page.id}-run`, title: title(words), abstract: '', url, sections};
}

/** The thing itself with today as the day it was seen, once its file has come. */
function useCitable({run}: AskedCitation, file: string): Citable | 'awaited' | 'refused' {
  const [read, setRead] = useState<Citable | 'awaited' | 'refused'>('awaited');
  useEffect(() => {
    const leaving = new AbortController();
    fetch(file, {signal: leaving.signal})
      .then(async (answer) => (answer.ok ? citableFrom(await answer.text()) : null))
      .then(
        (item) => {
          const accessed = dayHere(new Date());
          setRead(item === null ? 'refused' : run === null ? {...item, accessed} : {...runOf(item, run), accessed});
        },
        () => {
          if (!leaving.signal.aborted) setRead('refused');
        },
      );
    return () => {
      leaving.abort();
    };
  }, [file, run]);
  return read;
}
