import Link from '@docusaurus/Link';
import type {ReactNode} from 'react';
import type {FamilyId} from '../spec/index.ts';

interface QuestionsProps {
  readonly of: FamilyId;
  /** Their ids, `remarkQuestions` names them. */
  readonly items: string;
  readonly children: ReactNode;
}

/** A link in prose to the questions on one machine. */
export function Questions({items, children}: QuestionsProps) {
  return <Link to={`/practice?items=${items}`}>{children}</Link>;
}
