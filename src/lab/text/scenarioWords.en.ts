import type {ScenarioWords} from './scenarioWords.ts';

export const scenarioWords = {
  plainLife: {
    title: 'A plain life',
    context: 'One connection logs in, works and logs out. Nothing goes wrong.',
    notes: {
      syn: 'The initiator asks for a transport connection.',
      login: 'The transport is up: the Login Request goes out.',
      active:
        'The target counts the session from here: N1 leads it to Q2 ACTIVE, while the initiator has no such state.',
      accepted: 'The target is in Full Feature Phase before the initiator knows.',
      loggedIn: 'Only now is the initiator logged in: its N1 comes later than the target’s.',
      logout: 'Reason code 0 closes the session.',
      answered: 'The target is done when it sends the Logout Response.',
      gone: 'The initiator follows when the Response arrives.',
    },
  },
} as const satisfies ScenarioWords;
