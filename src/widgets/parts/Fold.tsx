import {type ReactNode, useLayoutEffect, useRef, useState} from 'react';
import {scrollTo} from './keepInView.ts';

interface FoldProps {
  readonly className?: string | undefined;
  readonly summary: ReactNode;
  /** Asked while the fold is open. */
  readonly children: () => ReactNode;
}

/**
 * What few readers ask for, behind one click: it is made when somebody looks, and not at each step. At the end of a list
 * that scrolls, the list shows what has been opened.
 */
export function Fold({className, summary, children}: FoldProps) {
  const [isOpen, setIsOpen] = useState(false);
  const fold = useRef<HTMLDetailsElement>(null);

  useLayoutEffect(() => {
    if (isOpen && fold.current !== null) showOpened(fold.current);
  }, [isOpen]);

  return (
    <details
      ref={fold}
      className={className}
      open={isOpen}
      onToggle={({currentTarget}) => {
        setIsOpen(currentTarget.open);
      }}
    >
      <summary>{summary}</summary>
      {isOpen ? children() : null}
    </details>
  );
}

/** Within the part that scrolls it: the page itself stays where its reader has it. */
function showOpened(fold: HTMLElement) {
  let box = fold.parentElement;
  while (box !== null && getComputedStyle(box).overflowY !== 'auto') box = box.parentElement;
  if (box !== null) scrollTo(box, fold);
}
