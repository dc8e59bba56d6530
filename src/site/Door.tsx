import {homeWords} from '@words/home.ts';
import type {ReactNode} from 'react';
import type {DoorId} from '../text/home.ts';
import {Door as Widget} from '../widgets/home/Door.tsx';

/** A door of the home page, with the link that it leads to. */
export function Door({of, children}: {readonly of: DoorId; readonly children: ReactNode}) {
  return (
    <Widget words={homeWords} of={of}>
      {children}
    </Widget>
  );
}
