import type {SimulatorWords} from '../simulator.ts';
import {withArticle} from './withArticle.ts';

/** The simulator in English. */
// prettier-ignore
export const simulatorWords: SimulatorWords = {
  diagram: {
    precedence: 'In section 8 of the RFC, text and tables govern; diagrams illustrate.',
    mermaidSource: 'Mermaid source',
    copyMermaid: 'Copy Mermaid',
    downloadSvg: 'Download SVG',
  },

  simulator: {
    title: (machine) => `Simulator: ${machine}`,
    role: 'Role',
    now: 'Now',
    possible: 'Possible now',
    impossible: (count) => `Not possible now (${count}), and why`,
    nothingPossible: (state) => `Nothing is possible now: no transition of this machine leaves ${state}.`,
    leadsTo: (state) => `to ${state}`,
    steps: 'Steps, newest first',
    startedIn: (state) => `Started in ${state}`,
    startIn: 'Start in',
    goOn: ({from, to, machine}) => `${from} is ${to}: go on in the ${machine}`,
    stateInFull: (state, means) => (means === null ? state : `${state} (by ${means})`),
    back: 'Back',
    forward: 'Forward',
    reset: 'Start over',
    stepOf: ({at, count}) => `${at} of ${count}`,
    play: 'Play',
    pause: 'Pause',
    speed: 'Speed',
    copyLink: 'Copy link',
    embed: 'Embed',
    present: 'Present',
    presentKeys: 'Show it in large type. → next, ← back, N notes, Esc leaves',
    keysHint: 'Press an edge or its key. The arrow keys step, space plays.',
    dropped: (count) => (count === 1 ? '1 step dropped: this role does not have it.' : `${count} steps dropped: this role does not have them.`),
    undo: 'Undo',
    needsScript: 'The buttons need JavaScript; the diagram, states, transitions and matrix on this page do not.',
    chooseClause: (transition, count) => `${transition} is possible by ${count} events: choose one.`,
    stepped: ({transition, to, event}) => `${transition}: ${event}. Now in ${to}.`,
    stayed: ({transition, state, event}) => `${transition}: ${event}. Still in ${state}.`,
    nowAt: ({number, state}) => (number === 0 ? `At the start, in ${state}.` : `At step ${number}, in ${state}.`),
  },

  csm: {
    csmC: {kind: 'in cleanup', which: 'The failed connection. The picture shows its states.', who: 'the old CID 0'},
    csmE: {kind: 'explicit', which: 'Another connection of the session, in Full Feature Phase. It carries the Logout.', who: 'CID 1'},
    csmI: {kind: 'implicit', which: 'A new connection. Its login takes the place of the failed one.', who: 'the new CID 0'},
    notUsed: 'Not used in this run',
  },

  whyNot: {
    illegalForRole: ({label, role}) => `${label} is illegal for ${withArticle(role)}.`,
    otherMeans: ({transition, means, held}) => `${transition} by ${means}: cleanup has gone through ${held} since M2.`,
    noWayOut: ({state}) => `No transition leaves ${state}.`,
    leftToCleanup: ({state}) => `${state} is left only through the cleanup machine (8.2).`,
    otherState: ({transition, from, state}) => `${transition} starts in ${from}; the machine is in ${state}.`,
  },

  refused: {
    version: ({found}) => `The link’s format has version “${found}”, which this site cannot read. Check that the link was copied whole.`,
    family: ({found, expected}) => `The link’s run belongs to “${found}”, but this page shows the ${expected}. Open the run on its own page.`,
    role: ({found}) => `The link names the role “${found}”, which this machine does not have. Choose a role and start over.`,
    state: ({found}) => `The link starts in “${found}”, which is not a state of this machine. Choose a state and start over.`,
    unknownStep: ({number, found}) => `Step ${number} of the link, “${found}”, is not a clause of this machine. Check that the link was copied whole, or go on from here.`,
    impossibleStep: ({number, found, reason}) => `Step ${number} of the link, “${found}”, is not possible: ${reason} Go on from here with another step.`,
    tooLong: ({limit}) => `The link has more than ${limit} steps, the most a run can have. Go back and go on from an earlier step.`,
    kept: ({kept}) => {
      if (kept === 0) return 'No step of the link was played.';
      return kept === 1 ? 'The first step of the link was played.' : `The first ${kept} steps of the link were played.`;
    },
  },
};
