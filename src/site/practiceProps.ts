import type {AddressFault, PracticePlace, RoundAddress} from '../exercises/practice/practiceAddress.ts';
import type {ExerciseSentences} from '../say/exercises.ts';
import type {PracticeStore} from './usePracticeStore.ts';

/** What the overview does not need: exercises, the machines that judge them, and all their words. */
export interface RoundsProps {
  readonly place: Exclude<PracticePlace, {kind: 'overview'}>;
  readonly faults: readonly AddressFault[];
  readonly store: PracticeStore;
  readonly onGo: (place: PracticePlace) => void;
  readonly addressOf: (place: PracticePlace) => string;
}

/** A set that is offered to other programs, with the words of what it has. */
export interface RoundPackageListProps extends RoundPackagesProps {
  readonly sentences: ExerciseSentences;
}

/** A set that is offered to other programs. */
export interface RoundPackagesProps {
  readonly round: RoundAddress;
}
