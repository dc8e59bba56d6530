import {useState} from 'react';

interface CopyButtonProps {
  readonly label: string;
  /** Said once the text is in the clipboard. */
  readonly copied: string;
  /** Said when the browser refuses: it wants permission, and has no clipboard on a page that came over plain HTTP. */
  readonly refused: string;
  /** Asked when the button is pressed: what there is to copy may change until then. */
  readonly textOf: () => string;
}

/** Copies a text, and says how that went beside the button. */
export function CopyButton({label, copied, refused, textOf}: CopyButtonProps) {
  const [said, setSaid] = useState<string | null>(null);

  async function copy() {
    try {
      await navigator.clipboard.writeText(textOf());
      setSaid(copied);
    } catch {
      setSaid(refused);
    }
  }

  return (
    <>
      <button type="button" onClick={() => void copy()}>
        {label}
      </button>{' '}
      <span role="status">{said}</span>
    </>
  );
}
