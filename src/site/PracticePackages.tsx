import {practiceWords} from '@words/practice.ts';
import {type ComponentType, useState} from 'react';
import {Icon} from '../widgets/parts/Icon.tsx';
import {partIds} from '../exercises/partIds.ts';
import type {ExerciseSentences} from '../say/exercises.ts';
import type {RoundPackageListProps, RoundPackagesProps} from './practiceProps.ts';

interface Loaded {
  readonly List: ComponentType<RoundPackageListProps>;
  readonly sentences: ExerciseSentences;
}

/** Offers a set to other programs. What makes their files is loaded by the first who asks for them. */
export function PracticePackages({round}: RoundPackagesProps) {
  const [isOpen, setOpen] = useState(false);
  const [loaded, setLoaded] = useState<Loaded | 'waited' | 'failed'>('waited');

  function toggle() {
    setOpen(!isOpen);
    if (isOpen || typeof loaded === 'object') return;
    setLoaded('waited');
    Promise.all([
      import('./PracticePackageList.tsx'),
      import('./practiceParts.ts').then(({practiceParts}) => practiceParts(partIds)),
    ]).then(
      ([{PracticePackageList}, parts]) => {
        setLoaded(parts === null ? 'failed' : {List: PracticePackageList, sentences: parts.sentences});
      },
      () => {
        setLoaded('failed');
      },
    );
  }

  return (
    <>
      <button type="button" aria-expanded={isOpen} onClick={toggle}>
        {practiceWords.practice.packages} <Icon of="open" />
      </button>
      {!isOpen ? null : typeof loaded === 'object' ? (
        <loaded.List round={round} sentences={loaded.sentences} />
      ) : (
        <p role="status">{loaded === 'failed' ? practiceWords.practice.notLoaded : practiceWords.practice.loading}</p>
      )}
    </>
  );
}
