import {practiceWords} from '@words/practice.ts';
import {isCode} from '../exercises/practice/checkCode.ts';
import {codeOf, countRight, resultIn} from '../exercises/practice/result.ts';
import {idsOf, itemsOf, neededToDraw, partsOfIds} from '../exercises/practice/roundItems.ts';
import {type CheckedResult, TrainerPage} from '../widgets/exercises/TrainerPage.tsx';
import {PracticeLink} from './PracticeLink.tsx';
import {practiceHeads, practiceParts} from './practiceParts.ts';
import {practiceTitle} from './practiceTitle.ts';

/** The page of who teaches; what the results are about is loaded when a result is there. */
export function PracticeTrainer({version}: {readonly version: string}) {
  return (
    <TrainerPage
      words={practiceWords}
      checkLink={(link) => checkedResult(link, version)}
      isCode={isCode}
      sayItems={sayItems}
      PlaceLink={PracticeLink}
    />
  );
}

/** The result of a link, judged again: whoever made it may have written anything. */
async function checkedResult(link: string, version: string): Promise<CheckedResult | 'none' | 'notLoaded'> {
  const place = resultIn(new Map(new URLSearchParams(/\?([^#]*)/.exec(link.trim())?.[1] ?? '')));
  if (place === null) return 'none';
  const {round, answers} = place;
  const needed = neededToDraw(round.choice);
  const isDrawn = needed === 'heads' ? await practiceHeads() : (await practiceParts(needed)) !== null;
  if (!isDrawn) return 'notLoaded';
  const ids = idsOf(round.choice, []);
  if ((await practiceParts(partsOfIds(ids))) === null) return 'notLoaded';
  const {exercises} = itemsOf(round.choice, ids);
  return {
    title: practiceTitle(round),
    right: countRight(exercises, answers),
    of: exercises.length,
    code: codeOf(place, version),
    place,
  };
}

/** What items ask, by their ids; nothing of those that there are not. */
async function sayItems(ids: readonly string[]): Promise<ReadonlyMap<string, string> | null> {
  const parts = await practiceParts(partsOfIds(ids));
  if (parts === null) return null;
  return new Map(
    itemsOf({kind: 'items', items: ids}, ids).exercises.map((exercise) => [
      exercise.id,
      parts.sayings.question(exercise),
    ]),
  );
}
