import type {Reading} from './reading.ts';

/** Whether a reading knows its text: the output of a tool, or one word that tools have. */
export function isRecognised({sources, findings}: Pick<Reading, 'sources' | 'findings'>): boolean {
  return sources.length > 0 || findings.some(({id}) => id === 'word-alone');
}
