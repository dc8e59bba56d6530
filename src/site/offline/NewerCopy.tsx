import {type ComponentProps, useState} from 'react';
import type {OfflineWords} from '../../text/offline.ts';
import {OfferNewer} from '../../widgets/offline/OfferNewer.tsx';
import {copyHere} from './copyHere.ts';
import {whyNoCopy} from './makeCopy.ts';

interface NewerCopyProps {
  readonly words: OfflineWords;
  /** Where the list of this build lies. */
  readonly list: string;
  readonly onLeave: () => void;
}

/** The offer to replace an older copy, and what comes of it. */
export function NewerCopy({words, list, onLeave}: NewerCopyProps) {
  const [state, setState] = useState<ComponentProps<typeof OfferNewer>['state']>({kind: 'offered'});

  async function keep() {
    try {
      await copyHere(list, new AbortController().signal, (done, all) => {
        setState({kind: 'making', done, all});
      });
      setState({kind: 'kept'});
      setTimeout(onLeave, 4_000);
    } catch (error) {
      setState({kind: 'failed', fault: whyNoCopy(error)});
    }
  }

  return <OfferNewer words={words} state={state} onKeep={() => void keep()} onLeave={onLeave} />;
}
