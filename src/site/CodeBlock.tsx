import useIsBrowser from '@docusaurus/useIsBrowser';
import type {ReactNode} from 'react';
import {pageWords} from '@words/page.ts';
import {CopyButton} from '../widgets/parts/CopyButton.tsx';
import styles from './CodeBlock.module.css';

/**
 * A code block as plain text, with a button that copies it once there is a script to do so. Docusaurus's own highlights
 * with Prism, a third of a page's script for a few terminal lines.
 */
export function CodeBlock({children}: {readonly children?: ReactNode}) {
  const isBrowser = useIsBrowser();
  return (
    <div className={styles.block}>
      <pre tabIndex={0}>
        <code>{children}</code>
      </pre>
      {isBrowser && typeof children === 'string' ? (
        <div className={styles.copy}>
          <CopyButton words={pageWords} label={pageWords.copying.copy} kind="text" textOf={() => children.trimEnd()} />
        </div>
      ) : null}
    </div>
  );
}
