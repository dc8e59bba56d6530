import type {Topic} from './exercise.ts';

/**
 * What is loaded as one: the machines come with every round, the lab and the reader of terminals where a round asks about
 * them.
 */
export const partIds = ['machines', 'lab', 'terminal'] as const;

export type PartId = (typeof partIds)[number];

/** The part of a topic. */
export function partOf(topic: Topic): PartId {
  return topic === 'lab' || topic === 'terminal' ? topic : 'machines';
}
