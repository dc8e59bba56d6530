import type {ReactNode} from 'react';
import type {PracticePlace} from '../../exercises/practice/practiceAddress.ts';

/** A link to another place of this page: the site knows the address. */
export type PlaceLinkComponent = (props: {
  readonly to: PracticePlace;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}) => ReactNode;
