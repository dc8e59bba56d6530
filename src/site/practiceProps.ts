import type {AddressFault, PracticePlace} from '../exercises/practice/practiceAddress.ts';
import type {PracticeStore} from './usePracticeStore.ts';

/** What the overview does not need: exercises, the machines that judge them, and all their words. */
export interface RoundsProps {
  readonly place: Exclude<PracticePlace, {kind: 'overview'}>;
  readonly faults: readonly AddressFault[];
  readonly store: PracticeStore;
  readonly onGo: (place: PracticePlace) => void;
  readonly addressOf: (place: PracticePlace) => string;
}
