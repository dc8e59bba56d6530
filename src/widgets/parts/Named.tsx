import type {ReactNode} from 'react';
import {namesIn, type SentencePart} from '../../say/namesIn.ts';
import styles from './Named.module.css';
import {StateChip} from './StateChip.tsx';
import {TransitionChip} from './TransitionChip.tsx';
import {Unbroken} from './Unbroken.tsx';

/** A sentence in which states and transitions have the look that they have everywhere else. Its text stays what it is. */
export function Named({text}: {readonly text: string}) {
  const parts = namesIn(text);
  // The parts of a sentence never change places.
  return parts.map((part, index) => {
    if (part.kind === 'words')
      return <Unbroken key={index} text={part.text.slice(closingOf(parts[index - 1], part).length)} />;
    // A browser may break between a chip and the comma behind it.
    return (
      <span key={index} className={styles.kept}>
        {chipOf(part)}
        {closingOf(part, parts[index + 1])}
      </span>
    );
  });
}

function chipOf(part: Exclude<SentencePart, {kind: 'words'}>): ReactNode {
  return part.kind === 'state' ? (
    <StateChip state={part.state} />
  ) : (
    <TransitionChip transition={part.transition} mark={part.mark} />
  );
}

/** What closes a sentence, a clause or a quotation right behind a name; nothing where there is no name before it. */
function closingOf(before: SentencePart | undefined, part: SentencePart | undefined): string {
  if (before === undefined || before.kind === 'words' || part?.kind !== 'words') return '';
  return /^[,.;:?!)’”，。；：？！）、]*/.exec(part.text)?.[0] ?? '';
}
