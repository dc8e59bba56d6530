import Link from '@docusaurus/Link';
import type {ReactNode} from 'react';
import type {FamilyId, Role} from '../spec/index.ts';
import {writeLocation} from './runQuery.ts';

interface RunProps {
  readonly of: FamilyId;
  readonly role: Role;
  /** Clauses without their role, one space apart: `M2-csmE-1 M4-csmE-1`. */
  readonly steps: string;
  /** The start state when it is not the RFC's own: `S5`, `R2-csmE`. */
  readonly start?: string;
  /** All of that as a link has it: `remarkRuns` writes it, so that the page needs no machine. */
  readonly run: string;
  readonly children: ReactNode;
}

/** A link in prose that opens the simulator with a run. */
export function Run({of, run, children}: RunProps) {
  return (
    <Link className="run-link" to={`/${of}${writeLocation({run, at: null})}#simulator`}>
      {children}
    </Link>
  );
}
