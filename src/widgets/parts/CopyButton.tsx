import {type ReactNode, useState} from 'react';
import type {PageWords} from '../../text/page.ts';

interface CopyButtonProps {
  readonly words: PageWords;
  readonly label: string;
  /** Decides what is said when the browser refuses: it wants permission, and has no clipboard on a page that came over plain HTTP. */
  readonly kind: keyof PageWords['copying']['notCopied'];
  /** Asked when the button is pressed, and as long as the answer stands beside it. */
  readonly textOf: () => string;
  readonly className?: string | undefined;
  /** What the button shows, where that is more than its label. */
  readonly children?: ReactNode;
}

/** Copies a text, and says how that went beside the button. */
export function CopyButton({words, label, kind, textOf, className, children = label}: CopyButtonProps) {
  const [said, setSaid] = useState<{readonly text: string; readonly sentence: string} | null>(null);

  async function copy() {
    const text = textOf();
    const {copied, notCopied} = words.copying;
    // Said anew, though it may be the same sentence: a screen reader reads out what changes.
    setSaid(null);
    try {
      await navigator.clipboard.writeText(text);
      setSaid({text, sentence: copied});
    } catch {
      setSaid({text, sentence: notCopied[kind]});
    }
  }

  return (
    <>
      <button type="button" className={className} onClick={() => void copy()}>
        {children}
      </button>{' '}
      {/* What was copied may be another text by now. */}
      <span role="status">{said !== null && said.text === textOf() ? said.sentence : null}</span>
    </>
  );
}
