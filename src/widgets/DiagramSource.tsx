import {memo, useState} from 'react';
import {toMermaid} from '../render/mermaid.ts';
import type {MachineId} from '../spec/index.ts';
import type {Catalogue} from '../text/catalogue.ts';
import styles from './Diagram.module.css';

interface DiagramSourceProps {
  readonly words: Catalogue;
  readonly machine: MachineId;
  /** Address of the SVG file. */
  readonly file: string;
}

/** Below each diagram: the Mermaid text to copy, the SVG to download. No step changes it, so no step draws it again. */
export const DiagramSource = memo(function DiagramSource({words, machine, file}: DiagramSourceProps) {
  const [copied, setCopied] = useState(false);
  const text = toMermaid(machine, words);

  async function copy() {
    await navigator.clipboard.writeText(text).then(
      () => {
        setCopied(true);
      },
      // Refused: the text below can be selected and copied by hand.
      () => {
        setCopied(false);
      },
    );
  }

  return (
    <>
      <a href={file} download={`${machine}.${words.locale}.svg`}>
        {words.diagram.downloadSvg}
      </a>
      <details className={styles.source}>
        <summary>{words.diagram.mermaidSource}</summary>
        <button type="button" className="needs-script" onClick={() => void copy()}>
          {copied ? words.diagram.copied : words.diagram.copyMermaid}
        </button>
        <pre tabIndex={0}>{text}</pre>
      </details>
    </>
  );
});
