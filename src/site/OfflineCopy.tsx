import {offlineWords} from '@words/offline.ts';
import {OfflineCopy as OfflineCopyWidget} from '../widgets/offline/OfflineCopy.tsx';
import {useCopy} from './offline/useCopy.ts';

/** What is kept of the site on the reader's device, in the page's language. */
export function OfflineCopy() {
  const {state, fault, transfer, keep, stop, erase} = useCopy();
  return (
    <OfflineCopyWidget
      words={offlineWords.copy}
      state={state}
      fault={fault}
      transfer={transfer}
      onKeep={keep}
      onStop={stop}
      onErase={erase}
    />
  );
}
