import type {HandoutWords} from '../handouts.ts';
import {numberWords} from './numbers.ts';

/** Printed sheets in English. One entry a line, beside its twin. */
// prettier-ignore
export const handoutWords: HandoutWords = {
  handouts: {
    stop: '.',
    list: (names) => [names.slice(0, -1).join(', '), ...names.slice(-1)].filter((part) => part !== '').join(' and '),
    ofSide: (title, side) => `${title} (${side.toLowerCase()})`,
    foot: {
      governs: 'Text and tables of RFC 7143 govern; this sheet explains them.',
      licence: 'MIT licence',
      page: ({page, pages}) => `Page ${page} of ${pages}`,
    },

    legend: {orderly: 'orderly', failing: 'failing', timer: 'timer'},
    sortedByUs: 'Orderly, failing and timer are our sorting; the RFC draws all arrows alike.',
    states: 'What each state means',
    matrix: 'Matrix',
    loops: (labels, count) => (count === 1 ? `${labels} returns to the state it leaves.` : `${labels} return to the states they leave.`),
    deadEnd: ({state, machine, other}) => `No transition here leaves ${state}: it is ${other} of the ${machine}.`,
    otherRoleAlone: ({labels, role}) => `Only the ${role} has ${labels}.`,

    clauses: 'What fires each transition',
    sameClauses: (label) => `Same text as ${label}.`,

    worksheet: {
      title: (machine) => `Fill in: the ${machine}`,
      toFill: ({labels, states, given}) => `${labels} labels, ${numberWords.countInWords(states)} ${states === 1 ? 'state' : 'states'}. Given: ${given.join(', ')}.`,
      name: 'Name',
      date: 'Date',
    },
    key: {
      title: (machine) => `Key: the ${machine}`,
      forTrainers: 'For the trainer.',
      points: ({labels, states, questions, sum}) => `Points: ${labels} labels + ${states} states + ${questions} questions = ${sum}`,
    },
    notes: 'Notes',
    codes: {
      title: 'Codes of iSCSI and of the Linux initiator',
      subtitle: 'On the left the numbers on the wire, as in RFC 7143, with the transitions that they fire. On the right what Linux makes of errors.',
      details: 'Login Status-Class/Status-Detail',
      linux: 'Error codes of the Linux initiator',
      linuxNotes: [
        'Names as in the kernel’s header file, where each begins with ISCSI_ERR_. They belong to Linux, not to the RFC.',
        'T15 with its letter: the RFC’s clause for a connection in S5 LOGGED_IN, only where the code leaves no doubt.',
      ],
    },
    colon: ': ',
    card: {
      title: 'iSCSI states',
      codes: 'Codes',
      numbers: 'Numbers as in RFC 7143',
      only: {initiator: 'ini', target: 'tgt'},
      roleOnly: (role) => `${role} only`,
      reasons: 'Logout reason',
      responses: 'Logout response',
      loginClasses: 'Login Status-Class',
      asyncEvents: 'AsyncEvent',
      times: 'Times, defaults',
      time2Wait: 'wait',
      time2Retain: 'keep',
      into: (state) => `Into ${state}`,
      outOf: (state) => `Out of ${state}`,
      from: (state) => `from ${state}`,
      to: (state) => `, to ${state}`,
    },
    poster: {
      title: 'The state machines of iSCSI',
      subtitle: 'Five machines, how they move each other, and the numbers on the wire.',
      setsOff: 'sets off',
      notDrawn: 'Also sets off (RFC)',
    },
    questions: {
      phase: (states) => `In which ${numberWords.countInWords(states)} states is the connection in Full Feature Phase? Shade them.`,
      failing: 'Which ways are failing, that is, most of their events are failures? Mark them with F. (The sorting is ours, not the RFC’s.)',
      timer: 'Which ways can a state timeout take? Mark them with a clock.',
      event: ({state, event, role}) => `${role === null ? 'The' : `At the ${role}, the`} state is ${state}. Event: ${event}. Which label, which clause, which state next?`,
      eventAnswer: ({transition, mark, to}) => `${transition} ${mark}, to ${to}.`,
      loops: 'Which labels return to the state they leave?',
      deadEnd: 'Which row of the matrix is empty, and what is that state in another machine?',
      deadEndAnswer: ({state, machine, other}) => `${state}. It is ${other} of the ${machine}.`,
      way: ({from, to}) => `What is the shortest way from ${from} to ${to}, label by label?`,
      or: ' or ',
      statesOfOtherRole: ({role, states}) => `Which ${numberWords.countInWords(states)} states of a session does only the ${role} have?`,
    },
  },
};
