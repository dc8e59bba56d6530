import type {ComponentType} from 'react';
import type {LabPageWords} from '../../text/labPage.ts';
import {onDemand} from '../parts/onDemand.ts';

interface LabPartProps {
  readonly words: {readonly page: LabPageWords};
}

/** A part of the lab that few readers turn to: what draws it is fetched for those who do. */
export function labPart<Props extends LabPartProps>(load: () => Promise<ComponentType<Props>>) {
  return onDemand(load, NotLoaded);
}

function NotLoaded({words: {page}}: LabPartProps) {
  return <p role="alert">{page.notLoaded}</p>;
}
