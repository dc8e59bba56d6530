import type {ComponentType, ReactNode} from 'react';
import type {FamilyId} from '../../spec/index.ts';

/** Ways out of the answer that Docusaurus knows, and what a ticket says of the site. */
export interface ReadingLinks {
  /** A link to a page of the site by its path. */
  readonly PageLink: ComponentType<{readonly to: string; readonly children: ReactNode}>;
  /** A link that opens the simulator of a family with a run. */
  readonly RunTo: ComponentType<{readonly of: FamilyId; readonly run: string; readonly children: ReactNode}>;
  /** The full address of a page. */
  readonly urlOf: (path: string) => string;
  /** Version and commit of the site. */
  readonly edition: string;
}
