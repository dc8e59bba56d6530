import {Fragment} from 'react';

/** A file, a line, a function: a narrow column may break it where its parts meet, and nowhere else. */
export function SourceName({children}: {readonly children: string}) {
  return children.split(/(?<=[_/:])/).map((part, index) => (
    // The parts of a name stay in their order.
    <Fragment key={index}>
      {part}
      <wbr />
    </Fragment>
  ));
}
