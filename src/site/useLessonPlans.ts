import {useBaseUrlUtils} from '@docusaurus/useBaseUrl';
import {useEffect, useState} from 'react';
import type {LessonPlan} from '../widgets/present/Lesson.tsx';
import {labQuery} from './labQuery.ts';
import {lessonPlans} from './lessonPlans.ts';

/**
 * The lesson plans in the page's language; none where their page is not to be had, as in `npm run dev`.
 *
 * @param isWanted whether they are shown
 */
export function useLessonPlans(isWanted: boolean): readonly LessonPlan[] {
  const {withBaseUrl} = useBaseUrlUtils();
  const [plans, setPlans] = useState<readonly LessonPlan[]>([]);
  // By the name of its file: in a zip there is no other.
  const [page, lab] = [withBaseUrl('/lessons.html'), withBaseUrl('/lab')];
  useEffect(() => {
    if (!isWanted) return undefined;
    const leaving = new AbortController();
    fetch(page, {signal: leaving.signal})
      .then((answer) => answer.text())
      .then((html) => {
        const placeOf = (href: string) => {
          const {pathname, search} = new URL(href, window.location.origin);
          return pathname === lab ? labQuery.read(search) : null;
        };
        setPlans(lessonPlans(new DOMParser().parseFromString(html, 'text/html'), placeOf));
      })
      .catch(() => {
        // Without them the notes have what they had.
      });
    return () => {
      leaving.abort();
    };
  }, [isWanted, page, lab]);
  return plans;
}
