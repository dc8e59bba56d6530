import {type ReactNode, useState} from 'react';

interface FoldProps {
  readonly className?: string | undefined;
  readonly summary: ReactNode;
  /** Asked while the fold is open. */
  readonly children: () => ReactNode;
}

/** What few readers ask for, behind one click: it is made when somebody looks, and not at each step. */
export function Fold({className, summary, children}: FoldProps) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details
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
