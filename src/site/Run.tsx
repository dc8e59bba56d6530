import Link from '@docusaurus/Link';
import type {ReactNode} from 'react';
import {families, type FamilyId, type Role} from '../spec/index.ts';
import {writeLink} from '../run/linkText.ts';
import {readRun, writeStart} from '../run/runLink.ts';
import {startOf} from '../machine/index.ts';
import {writeLocation} from './useRunLocation.ts';

interface RunLinkProps {
  readonly of: FamilyId;
  readonly role: Role;
  /** Clauses without their role, one space apart: `M2-csmE-1 M4-csmE-1`. */
  readonly steps: string;
  /** The start state when it is not the RFC's own: `S5`, `R2-csmE`. */
  readonly start?: string;
  readonly children: ReactNode;
}

/**
 * A link in prose that opens the simulator with a run.
 *
 * @throws when the table does not allow the run, which fails the build
 */
export function RunLink({of, role, steps, start, children}: RunLinkProps) {
  const run = writeLink([of, role, start ?? writeStart(startOf(families[of][role], role))], steps.split(' '));
  const {refusal} = readRun(run, of);
  if (refusal !== null) throw new Error(`<Run steps="${steps}"> is not possible: ${JSON.stringify(refusal)}`);
  return (
    <Link className="run-link" to={`/${of}${writeLocation({run, at: null})}#simulator`}>
      {children}
    </Link>
  );
}
