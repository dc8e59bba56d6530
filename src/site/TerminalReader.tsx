import Link from '@docusaurus/Link';
import {useBaseUrlUtils} from '@docusaurus/useBaseUrl';
import {readerWords} from '@words/reader.ts';
import {pageWords} from '@words/page.ts';
import type {ReactNode} from 'react';
import type {FamilyId} from '../spec/index.ts';
import {type ReadingListener, TerminalReader as Reader} from '../widgets/terminal/TerminalReader.tsx';
import {AddressLink} from './AddressLink.tsx';
import {writeLocation} from './runQuery.ts';
import {readInWorker} from './workers/readInWorker.ts';

/** "Read my terminal" with its worker: a text is read beside the page, and never leaves it. */
export function TerminalReader() {
  const {withBaseUrl} = useBaseUrlUtils();
  return (
    <Reader
      words={pageWords}
      readerWords={readerWords}
      Link={AddressLink}
      PageLink={Link}
      RunTo={RunTo}
      urlOf={(path) => `${window.location.origin}${withBaseUrl(path)}`}
      startReading={startReading}
    />
  );
}

function RunTo({of, run, children}: {readonly of: FamilyId; readonly run: string; readonly children: ReactNode}) {
  return <Link to={`/${of}${writeLocation({run, at: null})}#simulator`}>{children}</Link>;
}

function startReading(source: string | File, {onProgress, onDone, onFailed}: ReadingListener): () => void {
  const stopping = new AbortController();
  // What a reading can say comes with the first one: it would be a large part of the page.
  Promise.all([readInWorker(source, stopping.signal, onProgress), import('@words/reading.ts')]).then(
    ([answer, {readingWords}]) => {
      if (!stopping.signal.aborted) onDone({...answer, readingWords});
    },
    (error: unknown) => {
      if (!stopping.signal.aborted) onFailed(error instanceof Error ? error.message : String(error));
    },
  );
  return () => {
    stopping.abort();
  };
}
