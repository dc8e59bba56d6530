import Link from '@docusaurus/Link';
import type {ReactNode} from 'react';
import {type PracticePlace, writePractice} from '../exercises/practice/practiceAddress.ts';

interface PracticeLinkProps {
  readonly to: PracticePlace;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** A link to a place of the page of exercises. */
export function PracticeLink({to, className, children}: PracticeLinkProps) {
  return (
    <Link {...(className === undefined ? {} : {className})} to={`/practice${writePractice(to)}`}>
      {children}
    </Link>
  );
}
