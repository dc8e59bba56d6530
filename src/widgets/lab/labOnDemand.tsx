import type {ComponentType} from 'react';
import type {LabPageWords} from '../../text/labPage.ts';
import {onDemand} from '../parts/onDemand.ts';

interface LabOnDemandProps {
  readonly words: {readonly page: LabPageWords};
}

/** A part of the lab that few readers turn to: what draws it is fetched for those who do. */
export function labOnDemand<Props extends LabOnDemandProps>(load: () => Promise<ComponentType<Props>>) {
  return onDemand(load, NotLoaded);
}

function NotLoaded({words: {page}}: LabOnDemandProps) {
  return <p role="alert">{page.notLoaded}</p>;
}
