import {setOf} from '../sets.ts';
import type {KnownNames} from './practiceAddress.ts';

/**
 * What an address may name, as far as that is known before an exercise is loaded: whether there is such an item, its maker
 * says; here only what no id looks like is refused.
 */
export const knownNames: KnownNames = {
  isSet: (name) => setOf(name) !== null,
  isItem: (name) => /^[\w.-]{1,120}$/.test(name),
};
