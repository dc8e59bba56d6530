import Link from '@docusaurus/Link';
import {useBaseUrlUtils} from '@docusaurus/useBaseUrl';
import {citingWords} from '@words/citing.ts';
import {pageWords} from '@words/page.ts';
import {useEffect, useState} from 'react';
import type {Citable} from '../render/citations/citable.ts';
import {citableFrom} from '../render/citations/citableFrom.ts';
import {citationEndings, citationFiles} from '../render/citations/citationFiles.ts';
import type {CitationFormatId} from '../text/citing.ts';
import {CitationBox} from '../widgets/cite/CitationBox.tsx';
import {closeDialog} from '../widgets/dialog/closeDialog.ts';
import {Dialog} from '../widgets/dialog/Dialog.tsx';
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
  const [format, setFormat] = useState(lastFormat);
  const fileOf = (ending: string) => withBaseUrl(`/cite/${asked.id}.${ending}`);
  const item = useCitable(asked, fileOf('json'));

  return (
    <Dialog
      kind="cite"
      title={
        <>
          {pageWords.copying.cite}
          {typeof item === 'object' ? <small>{item.title}</small> : null}
        </>
      }
      close={citingWords.citing.close}
      onClose={onClose}
    >
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
          <Link to="/how-to-cite" onClick={closeDialog}>
            {citingWords.citing.howTo}
          </Link>
        </CitationBox>
      ) : (
        <p role={item === 'refused' ? 'alert' : 'status'}>
          {item === 'refused' ? citingWords.citing.notLoaded : citingWords.citing.loading}
        </p>
      )}
    </Dialog>
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
