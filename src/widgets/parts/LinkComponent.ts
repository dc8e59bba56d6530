import type {ReactNode} from 'react';

/** How a widget links to an address of the table (`T15`, `R1`, `M3-target-csmE-2`): Docusaurus decides what a link is. */
export type LinkComponent = (props: {
  readonly to: string;
  readonly className?: string;
  readonly children: ReactNode;
}) => ReactNode;

/** What every widget needs from the page that it stands in. */
export interface PageProps<Words> {
  readonly words: Words;
  readonly Link: LinkComponent;
}
