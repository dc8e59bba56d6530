import Link from '@docusaurus/Link';
import type {ReactNode} from 'react';

interface TermProps {
  readonly of: string;
  readonly children: ReactNode;
}

/** A term in prose, which leads to its explanation and opens it as a card. `remarkTerms` writes it. */
export function Term({of, children}: TermProps) {
  return (
    <Link className="term" to={`/terms#${of}`} data-name="">
      {children}
    </Link>
  );
}
