import type {AddressFault} from '../../exercises/practice/practiceAddress.ts';
import {visible} from '../../reader/lines/visible.ts';
import type {PracticeWords} from '../../text/practice.ts';
import styles from './Faults.module.css';

/** What could not be used of an address, each in one sentence. */
export function Faults({words, faults}: {readonly words: PracticeWords; readonly faults: readonly AddressFault[]}) {
  return (
    <div role="alert">
      {faults.map((fault) => (
        <p key={fault.kind} className={styles.fault}>
          {visible(sayFault(words, fault))}
        </p>
      ))}
    </div>
  );
}

function sayFault({practice: {faults: say, modes}}: PracticeWords, fault: AddressFault): string {
  switch (fault.kind) {
    case 'set':
      return say.set(fault);
    case 'items':
      return say.items(fault);
    case 'seed':
      return say.seed(fault);
    case 'count':
      return say.count(fault);
    case 'mode':
      return say.mode({found: fault.found, used: modes[fault.used]});
  }
}
