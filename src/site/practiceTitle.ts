import {exerciseWords} from '@words/exercises.ts';
import {practiceWords} from '@words/practice.ts';
import type {RoundAddress} from '../exercises/practice/practiceAddress.ts';
import {setOf} from '../exercises/sets.ts';

/** What a round is called. */
export function practiceTitle({choice}: RoundAddress): string {
  const {practice} = practiceWords;
  if (choice.kind === 'due') return practice.dueItems;
  const set = choice.kind === 'set' ? setOf(choice.set) : null;
  return set === null ? practice.named : exerciseWords.exercises.sets[set].name;
}
