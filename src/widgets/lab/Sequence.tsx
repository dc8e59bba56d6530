import {useId} from 'react';
import type {PlayedRun} from '../../lab/run/labRun.ts';
import type {LabWidgetWords} from './LabWidgetWords.ts';
import {sequenceOf} from '../../lab/run/sequence.ts';
import {sequenceMermaid} from '../../render/sequenceMermaid.ts';
import {sequenceSvg} from '../../render/sequenceSvg.ts';
import {CopyButton} from '../parts/CopyButton.tsx';
import {Fold} from '../parts/Fold.tsx';
import styles from './Sequence.module.css';

interface SequenceProps {
  readonly words: LabWidgetWords;
  readonly played: PlayedRun;
}

/** The run as messages between the two ends, to look at, to copy as Mermaid text and to take away as a file. */
export function Sequence({words, played}: SequenceProps) {
  const {page} = words;
  const {diagram} = words.table;
  const id = useId();
  if (played.steps.length === 0) return <p className={styles.empty}>{page.sequenceEmpty}</p>;
  const sequence = sequenceOf(played);
  // Ours, from the build's words and the run's ids: a reader's text does not get this far.
  const svg = sequenceSvg(words, sequence, id);

  return (
    <>
      <div className={styles.tools}>
        <CopyButton
          words={words.table}
          label={diagram.copyMermaid}
          kind="text"
          textOf={() => sequenceMermaid(words, sequence)}
        />
        <button
          type="button"
          onClick={() => {
            download(svg, `iscsi-lab.${words.table.locale}.svg`);
          }}
        >
          {diagram.downloadSvg}
        </button>
      </div>
      {/* Scrolled with the arrow keys too. */}
      <div className={styles.picture} tabIndex={0} role="group" aria-label={page.sequence}>
        <div dangerouslySetInnerHTML={{__html: svg}} />
      </div>
      <Fold className={styles.source} summary={diagram.mermaidSource}>
        {() => <pre tabIndex={0}>{sequenceMermaid(words, sequence)}</pre>}
      </Fold>
    </>
  );
}

/** The file is made when it is asked for, not at each step. */
function download(svg: string, name: string) {
  const url = URL.createObjectURL(new Blob([svg], {type: 'image/svg+xml'}));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Not in the same task: a browser may take that as a download called off.
  setTimeout(() => {
    URL.revokeObjectURL(url);
  });
}
