import type {CardWords} from '../card.ts';

/** The card of a name in English. */
export const cardWords: CardWords = {
  card: {
    about: (name) => `About ${name}`,
    inBy: 'In by',
    outBy: 'Out by',
    sameAs: 'Also called',
    nothing: 'nothing',
    onlyFor: {initiator: 'initiator only', target: 'target only'},
    clauses: (count) => (count === 1 ? '1 clause' : `${String(count)} clauses`),
    open: 'Open in the simulator',
    copyLink: 'Copy link',
    allTerms: 'All terms',
    keys: '↓ moves into this card, Esc closes it',
  },
};
