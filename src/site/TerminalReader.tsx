import Link from '@docusaurus/Link';
import {useBaseUrlUtils} from '@docusaurus/useBaseUrl';
import {fieldWords} from '@words/reader.ts';
import {pageWords} from '@words/page.ts';
import {readingWords} from '@words/reading.ts';
import type {ReactNode} from 'react';
import type {FamilyId} from '../spec/index.ts';
import {type ReadingListener, TerminalReader as Reader} from '../widgets/terminal/TerminalReader.tsx';
import {AddressLink} from './AddressLink.tsx';
import type {ReadMessage, ReadRequest} from './workers/readMessages.ts';
import {writeLocation} from './runQuery.ts';

/** "Read my terminal" with its worker: a text is read beside the page, and never leaves it. */
export function TerminalReader() {
  const {withBaseUrl} = useBaseUrlUtils();
  return (
    <Reader
      words={pageWords}
      readerWords={fieldWords}
      readingWords={readingWords}
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
  const worker = new Worker(new URL('./workers/readWorker.ts', import.meta.url));
  worker.onmessage = ({data}: MessageEvent<ReadMessage>) => {
    switch (data.kind) {
      case 'progress':
        onProgress(data.done);
        break;
      case 'done':
        onDone(data);
        worker.terminate();
        break;
      case 'failed':
        onFailed(data.reason);
        worker.terminate();
        break;
    }
  };
  worker.onerror = ({message}) => {
    onFailed(message);
    worker.terminate();
  };
  worker.postMessage({source} satisfies ReadRequest);
  return () => {
    worker.terminate();
  };
}
