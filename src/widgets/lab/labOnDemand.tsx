import {type ComponentType, Suspense} from 'react';
import type {LabPageWords} from '../../text/labPage.ts';
import {onDemand} from '../parts/onDemand.ts';

interface LabOnDemandProps {
  readonly words: {readonly page: LabPageWords};
}

/** A part of the lab that few readers turn to: what draws it is fetched for those who do, and a word stands for it until then. */
export function labOnDemand<Props extends LabOnDemandProps>(load: () => Promise<ComponentType<Props>>) {
  const Part = onDemand(load, NotLoaded);
  return function OnDemand(props: Props) {
    return (
      <Suspense fallback={<p aria-busy="true">{props.words.page.loading}</p>}>
        <Part {...props} />
      </Suspense>
    );
  };
}

function NotLoaded({words: {page}}: LabOnDemandProps) {
  return <p role="alert">{page.notLoaded}</p>;
}
