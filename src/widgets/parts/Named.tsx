import {namesIn} from '../../say/namesIn.ts';
import {StateChip} from './StateChip.tsx';
import {TransitionChip} from './TransitionChip.tsx';
import {Unbroken} from './Unbroken.tsx';

/** A sentence in which states and transitions have the look that they have everywhere else. Its text stays what it is. */
export function Named({text}: {readonly text: string}) {
  // The parts of a sentence never change places.
  return namesIn(text).map((part, index) => {
    switch (part.kind) {
      case 'words':
        return <Unbroken key={index} text={part.text} />;
      case 'state':
        return <StateChip key={index} state={part.state} />;
      case 'transition':
        return <TransitionChip key={index} transition={part.transition} mark={part.mark} />;
    }
  });
}
