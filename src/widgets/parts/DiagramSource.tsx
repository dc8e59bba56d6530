import {memo} from 'react';
import {toMermaid} from '../../render/mermaid.ts';
import type {MachineId} from '../../spec/index.ts';
import type {PageWords} from '../../text/page.ts';
import type {TableWords} from '../../text/table.ts';
import type {SimulatorWords} from '../../text/simulator.ts';
import {CopyButton} from './CopyButton.tsx';
import {needsScript} from './NeedsScript.tsx';
import styles from './Diagram.module.css';

interface DiagramSourceProps {
  readonly words: PageWords & TableWords & SimulatorWords;
  readonly machine: MachineId;
  /** Address of the SVG file. */
  readonly file: string;
}

/** Below each diagram: the Mermaid text to copy, the SVG to download. No step changes it, so no step draws it again. */
export const DiagramSource = memo(function DiagramSource({words, machine, file}: DiagramSourceProps) {
  const text = toMermaid(machine, words);

  return (
    <>
      <a href={file} download={`${machine}.${words.locale}.svg`}>
        {words.diagram.downloadSvg}
      </a>
      <details className={styles.source}>
        <summary>{words.diagram.mermaidSource}</summary>
        <span className={needsScript}>
          <CopyButton words={words} label={words.diagram.copyMermaid} kind="text" textOf={() => text} />
        </span>
        <pre tabIndex={0}>{text}</pre>
      </details>
    </>
  );
});
