import {useLayOut} from './useLayOut.ts';

/** Stands on a page of much text, and has it laid out piece by piece (`headTags.ts` knows the page). */
export function LongText() {
  useLayOut();
  return null;
}
