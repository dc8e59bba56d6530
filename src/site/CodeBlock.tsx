import useIsBrowser from '@docusaurus/useIsBrowser';
import type {ReactNode} from 'react';
import {words} from '@words/table.ts';
import {CopyButton} from '../widgets/parts/CopyButton.tsx';
import styles from './CodeBlock.module.css';

/**
 * A code block as plain text, with a button that copies it once there is a script to do so. Docusaurus's own highlights
 * with Prism, a third of a page's script for a few terminal lines.
 */
export function CodeBlock({children}: {readonly children?: ReactNode}) {
  const isBrowser = useIsBrowser();
  const {copy, copied, notCopied} = words.copying;
  return (
    <div className={styles.block}>
      <pre tabIndex={0}>
        <code>{children}</code>
      </pre>
      {isBrowser && typeof children === 'string' ? (
        <div className={styles.copy}>
          <CopyButton label={copy} copied={copied} refused={notCopied} textOf={() => children.trimEnd()} />
        </div>
      ) : null}
    </div>
  );
}
