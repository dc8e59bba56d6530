import type {GivenAnswer} from '../../exercises/practice/suspended.ts';
import type {ScormItem} from '../../render/exercises/scorm/scormSet.ts';

/** Whether an answer is right, with its reason where one is asked. */
export function isRight({answers, second}: ScormItem, {first, reason}: GivenAnswer): boolean {
  if (answers[first]?.isRight !== true) return false;
  return second === null || (reason !== null && second.reasonsAfter[first]?.[reason]?.isRight === true);
}

/** What the machine says of an answer: of its first half where that is wrong, else of its reason. */
export function whyOf({answers, second}: ScormItem, {first, reason}: GivenAnswer): string {
  const chosen = answers[first];
  const because = reason === null ? undefined : second?.reasonsAfter[first]?.[reason];
  return (chosen?.isRight === true && because !== undefined ? because : chosen)?.why ?? '';
}
