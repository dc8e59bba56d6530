import type {Exercise, Topic} from './exercise.ts';

/** Sets by their names in an address. Those of a topic hold all of it; the others are a part with a subject of its own. */
export const setIds = [
  'all',
  'connection',
  'login-logout',
  'into-cleanup',
  'cleanup',
  'cleanup-core',
  'cleanup-means',
  'session',
  'session-recovery',
  'lab',
  'repair',
  'recovery-levels',
  'terminal',
] as const;

export type SetId = (typeof setIds)[number];

/** Reads a set's name that anybody may have written. */
export function setOf(text: string): SetId | null {
  return setIds.find((id) => id === text) ?? null;
}

/** Whether an exercise is of a set. */
export function isIn(set: SetId, {topic, objectives, kind}: Pick<Exercise, 'topic' | 'objectives' | 'kind'>): boolean {
  switch (set) {
    case 'all':
      return true;
    case 'connection':
    case 'cleanup':
    case 'session':
    case 'lab':
    case 'terminal':
      return topic === set;
    case 'login-logout':
      return topic === 'connection' && !objectives.includes('lossLabels');
    case 'into-cleanup':
      return topic === 'connection' && objectives.includes('lossLabels');
    case 'cleanup-core':
      return topic === 'cleanup' && (kind === 'predict' || kind === 'whichClause' || kind === 'whyNot');
    case 'cleanup-means':
      return topic === 'cleanup' && objectives.includes('chooseMeans');
    case 'repair':
      return kind === 'repair';
    case 'recovery-levels':
      return objectives.includes('recoveryLevel');
    case 'session-recovery':
      return topic === 'session' && objectives.includes('continuedOrReinstated');
  }
}

/** The topic that a set belongs to; null for the one of all. */
export function topicOf(set: SetId): Topic | null {
  switch (set) {
    case 'all':
      return null;
    case 'connection':
    case 'login-logout':
    case 'into-cleanup':
      return 'connection';
    case 'cleanup':
    case 'cleanup-core':
    case 'cleanup-means':
      return 'cleanup';
    case 'session':
    case 'session-recovery':
      return 'session';
    case 'lab':
    case 'repair':
    case 'recovery-levels':
      return 'lab';
    case 'terminal':
      return 'terminal';
  }
}
