import {useBaseUrlUtils} from '@docusaurus/useBaseUrl';
import {useEffect, useState} from 'react';
import type {ScenarioId} from '../lab/scenarios/scenarios.ts';
import type {RoomQuestion, RoomQuestions} from '../say/asked.ts';
import type {FamilyId} from '../spec/index.ts';
import {roomQuestionsFile} from './roomQuestionsFile.ts';

/**
 * The questions to end something with; none where the file with them is not to be had, as in `npm run dev`.
 *
 * @param of what ends; null when nobody asks
 */
export function useRoomQuestions(of: ScenarioId | FamilyId | null): readonly RoomQuestion[] {
  const {withBaseUrl} = useBaseUrlUtils();
  const [asked, setAsked] = useState<RoomQuestions | null>(null);
  const file = withBaseUrl(`/${roomQuestionsFile}`);
  const isWanted = of !== null;
  useEffect(() => {
    if (!isWanted) return undefined;
    const leaving = new AbortController();
    fetch(file, {signal: leaving.signal})
      // What `writeRoomQuestions` wrote.
      .then((answer) => answer.json() as Promise<RoomQuestions>)
      .then(setAsked)
      .catch(() => {
        // Without them the notes have what they had.
      });
    return () => {
      leaving.abort();
    };
  }, [isWanted, file]);
  return of === null || asked === null ? none : asked[of];
}

const none: readonly RoomQuestion[] = [];
