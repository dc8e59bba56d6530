import Link from '@docusaurus/Link';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {useBaseUrlUtils} from '@docusaurus/useBaseUrl';
import {readerWords} from '@words/reader.ts';
import {pageWords} from '@words/page.ts';
import {workerWords} from '@words/workers.ts';
import {type ReactNode, useEffect, useState} from 'react';
import type {FamilyId} from '../spec/index.ts';
import {
  type Kept,
  keptOf,
  type ReadingListener,
  TerminalReader as Reader,
} from '../widgets/terminal/TerminalReader.tsx';
import type {ReaderSource} from '../widgets/terminal/readerSource.ts';
import type {ToldSample} from '../widgets/terminal/Sample.tsx';
import {AddressLink} from './AddressLink.tsx';
import {broughtAlong, handedOver, handOver, takeAlong, type Texts} from './handedOver.ts';
import {writeLocation} from './runQuery.ts';
import type {WorkerAnswer, WorkerFiles} from './workers/readWorker.ts';
import {loaded, runInWorker} from './workers/runInWorker.ts';
import {sayNoAnswer} from './workers/sayNoAnswer.ts';

/** "Read my terminal" with its worker: a text is read beside the page, and never leaves it. */
export function TerminalReader({made}: {readonly made: string}) {
  const {withBaseUrl} = useBaseUrlUtils();
  const {siteConfig} = useDocusaurusContext();
  const given = handedOver();
  const [hasArrived, setArrived] = useState(false);
  // After the first look, which is the one that the file was drawn with.
  useEffect(() => {
    takeBrought(({text, again}) => {
      kept = keptOf(readerWords, text, again);
      setArrived(true);
    });
  }, []);
  return (
    <Reader
      key={String(hasArrived)}
      words={pageWords}
      readerWords={readerWords}
      // As `remarkSample` wrote it, in this very build.
      sample={JSON.parse(made) as ToldSample}
      Link={AddressLink}
      PageLink={Link}
      RunTo={RunTo}
      kept={given === null ? kept : keptOf(readerWords, given)}
      onKeep={keep}
      urlOf={(path) => `${window.location.origin}${withBaseUrl(path)}`}
      edition={String(siteConfig.customFields?.edition)}
      startReading={startReading}
    />
  );
}

function takeBrought(take: (texts: Texts) => void) {
  const brought = broughtAlong();
  if (brought !== null) take(brought);
}

/** In memory: it goes with the tab, or with a reload. */
let kept: Kept | null = null;

function keep(next: Kept) {
  handOver(null);
  kept = next;
  takeAlong(next.text === '' ? null : {text: next.text, again: next.again.text});
}

function RunTo({of, run, children}: {readonly of: FamilyId; readonly run: string; readonly children: ReactNode}) {
  return <Link to={`/${of}${writeLocation({run, at: null})}#simulator`}>{children}</Link>;
}

function startReading(source: ReaderSource, {onProgress, onDone, onFailed}: ReadingListener): () => void {
  const stopping = new AbortController();
  const start = () => new Worker(new URL('./workers/readWorker.ts', import.meta.url));
  Promise.all([
    runInWorker<WorkerAnswer | WorkerFiles>(start, source, stopping.signal, onProgress),
    // What a reading can say, and what shows it, comes with the first one: it would be a large part of the page.
    loaded(import('@words/reading.ts')),
    loaded(import('../widgets/terminal/ReadingView.tsx')),
    loaded(import('../widgets/terminal/HostsView.tsx')),
    loaded(import('../diagrams/miniatures.ts')),
  ]).then(
    ([answer, {readingWords}, {ReadingView, SpokenVerdict}, {HostsView}, {miniatures}]) => {
      if (stopping.signal.aborted) return;
      const parts = {ReadingView, SpokenVerdict, HostsView};
      onDone('files' in answer ? {...answer, readingWords, parts} : {...answer, readingWords, parts, miniatures});
    },
    (error: unknown) => {
      if (!stopping.signal.aborted) onFailed(sayNoAnswer(workerWords, error));
    },
  );
  return () => {
    stopping.abort();
  };
}
