import {useState} from 'react';

interface CopyButtonProps {
  readonly label: string;
  /** Said once the text is in the clipboard. */
  readonly copied: string;
  /** Said when the browser refuses: it wants permission, and has no clipboard on a page that came over plain HTTP. */
  readonly refused: string;
  /** Asked when the button is pressed, and as long as the answer stands beside it. */
  readonly textOf: () => string;
}

/** Copies a text, and says how that went beside the button. */
export function CopyButton({label, copied, refused, textOf}: CopyButtonProps) {
  const [said, setSaid] = useState<{readonly text: string; readonly sentence: string} | null>(null);

  async function copy() {
    const text = textOf();
    // Said anew, though it may be the same sentence: a screen reader reads out what changes.
    setSaid(null);
    try {
      await navigator.clipboard.writeText(text);
      setSaid({text, sentence: copied});
    } catch {
      setSaid({text, sentence: refused});
    }
  }

  return (
    <>
      <button type="button" onClick={() => void copy()}>
        {label}
      </button>{' '}
      {/* What was copied may be another text by now. */}
      <span role="status">{said !== null && said.text === textOf() ? said.sentence : null}</span>
    </>
  );
}
