import type {ScenarioPageWords} from '../scenarioPage.ts';

export const scenarioPageWords = {
  opening: ({steps, connections}) =>
    connections === 1
      ? `Steps 1 to ${steps}: a session is opened, and CID 1 logs in on wire a.`
      : `Steps 1 to ${steps}: a session is opened, CID 1 logs in on wire a, and CID 2 on wire b.`,
  explainedIn: 'Explained in:',
  picture:
    'The steps as a sequence diagram, initiator on the left, target on the right. The list of steps says the same in words.',
  play: 'Play it in the lab',
  question: 'One question on it',
  linkHere: 'Link to this scenario',
  chapters: 'Chapters',
  allChapters: 'All',
  find: 'Find in all scenarios: T15, timeout, 0206 …',
  left: ({left, all}) => (left === all ? `All ${all} scenarios are shown.` : `${left} of ${all} scenarios are shown.`),
} as const satisfies ScenarioPageWords;
