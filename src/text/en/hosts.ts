import type {HostsWords} from '../hosts.ts';

/** The table of many hosts in English. */
export const hostsWords: HostsWords = {
  title: 'Sessions of all files, by RFC state',
  columns: {
    host: 'File',
    side: 'Side',
    session: 'Session',
    state: 'State',
    connections: 'Connections',
    stale: 'Looks stale?',
  },
  noState: 'no state',
  looksStale: ({because, certainty}) => `${because} (${certainty})`,
  notInInitiatorsList: 'the initiator’s own list has no session with this target',
  lookAgain:
    'A session that looks stale may be on its way back. Read its state again 10 seconds later, on both sides, before you change anything.',
  eachFile: 'What each file says',
};
