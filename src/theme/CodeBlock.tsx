import type {ReactNode} from 'react';

/** A code block as plain text. Docusaurus's own highlights with Prism, a third of a page's script for a few terminal lines. */
export default function CodeBlock({children}: {readonly children?: ReactNode}) {
  return (
    <pre tabIndex={0}>
      <code>{children}</code>
    </pre>
  );
}
