import type {Actor} from '../lab/world/action.ts';
import type {ScenarioGroup} from '../lab/scenarios/scenarios.ts';
import type {Role} from '../spec/index.ts';
import type {Settings, Wire} from '../lab/world/world.ts';

/** Labels of the lab's widgets: what stands on the page beside the sentences of `lab.ts`. */
export interface LabPageWords {
  readonly title: string;
  /** Without JavaScript: what the page needs, and the text of the link to what needs none. */
  readonly needsScript: string;
  readonly scenariosAsText: string;

  readonly scenario: string;
  readonly ownRun: string;
  readonly scenarioGroups: Readonly<Record<ScenarioGroup, string>>;
  readonly settings: string;
  readonly settingsInShort: (settings: Settings) => string;
  readonly tasks: string;
  readonly seconds: (key: string) => string;
  readonly applySettings: string;

  /** The scenario picker: its name, its field, and what it says when nothing is found. */
  readonly pickScenario: string;
  readonly findScenario: string;
  readonly noScenario: (sought: string) => string;
  readonly ownRunInShort: string;
  readonly recoveryLevel: (erl: number) => string;
  readonly steps: string;
  readonly stepName: (p: {number: number; action: string}) => string;
  readonly ofCount: (p: {number: number; count: number}) => string;
  /** The steps before a scenario's story, short, and as what a press does. */
  readonly setUp: (last: number) => string;
  readonly playSetUp: (last: number) => string;
  readonly play: string;
  readonly pause: string;
  readonly speed: string;
  /** What opens the controls that a telephone has no room for. */
  readonly more: string;
  /** The keys that step and play. */
  readonly keys: string;

  readonly columns: Readonly<Record<Actor, string>>;

  readonly atStart: string;
  readonly atStep: (p: {number: number; count: number}) => string;
  readonly next: (action: string) => string;
  /** The reader stands before the end of the run. */
  readonly replaces: (p: {first: number; last: number}) => string;
  /** Spoken after a step: what was done, and what came of it. */
  readonly spoken: (p: {number: number; action: string; outcome: string}) => string;

  readonly world: string;
  readonly noSession: string;
  readonly noConnection: string;
  readonly justEnded: string;
  readonly waitsForCleanup: string;
  readonly cleanedUpBy: (p: {means: string; connection: string}) => string;
  readonly cleansUp: (p: {means: string; connection: string}) => string;
  readonly logoutUnderWay: (reason: string) => string;
  readonly tasksAwait: string;
  readonly stranded: string;
  readonly purpose: (purpose: string) => string;
  readonly noWire: string;
  readonly travelsTo: Readonly<Record<Role, string>>;
  readonly deliver: string;
  readonly deliverAll: string;
  readonly runIsFull: (limit: number) => string;

  /** On the button that takes the next step, above what that step does; and at the end, what there is to do. */
  readonly nextStep: string;
  readonly atEnd: string;
  readonly yourMove: string;
  /** The same for a run that has not begun. */
  readonly yourTurn: string;
  readonly howToBegin: string;
  /** Opens and closes a note that is longer than its place. */
  readonly readMore: string;
  readonly readLess: string;
  /** The name of a cell: whose end, and which connection or session. */
  readonly cell: (p: {side: string; subject: string}) => string;
  /** Opens what can happen to a connection or an end; its full name says to which. */
  readonly act: string;
  readonly actOn: (about: string) => string;
  readonly onThisWire: string;
  /** The same as `replaces`, in a few words behind `onThisWire`. */
  readonly replacesShort: (p: {first: number; last: number}) => string;
  readonly disturb: Readonly<Record<'reset' | 'close' | 'cut', string>>;
  readonly broken: Readonly<Record<'reset' | 'close' | 'cut', string>>;
  readonly disturbed: Readonly<Record<'reset' | 'close' | 'cut', (step: number) => string>>;
  /** In short, at the head of a wire. */
  readonly wireState: Readonly<Record<Wire['state'], string>>;
  readonly inFlight: (count: number) => string;
  readonly showRow: (wire: string) => string;
  /** At the arc from one transition to another. */
  readonly setsOff: (p: {cause: string; effect: string}) => string;
  /** In a line that tells a step in short: a transition and its event, and what stands between two such. */
  readonly byEvent: (p: {transition: string; event: string}) => string;
  readonly causeGap: string;
  readonly moves: (count: number) => string;

  readonly actions: string;
  readonly newConnection: string;
  readonly time: string;
  readonly nothingPossible: string;
  readonly allActions: (count: number) => string;
  readonly close: string;
  readonly notPossible: (count: number) => string;

  readonly machines: string;
  readonly sessionMachine: (side: string) => string;
  readonly connectionMachine: (p: {side: string; connection: string}) => string;
  readonly cleanupMachine: (p: {side: string; connection: string}) => string;

  readonly log: string;
  readonly logStart: string;
  readonly nothingMoved: string;
  /** How many steps of the run come after the current one. */
  readonly stepsAhead: (count: number) => string;
  readonly why: string;

  readonly whatNow: string;
  readonly whatNowHint: string;
  readonly searching: string;
  readonly loading: string;
  readonly notLoaded: string;
  /** The reason is a sentence. */
  readonly searchFailed: (p: {reason: string}) => string;
  /** How many of the ways asked for there are and are more than nothing. */
  readonly waysFound: (count: number) => string;
  readonly already: string;
  readonly noWay: string;
  readonly arrivesFirst: string;
  /** Of a way that needs nothing else. */
  readonly arrivesOnly: string;
  /** A decision, and how many deliveries and answers follow it. */
  readonly decided: (p: {action: string; count: number}) => string;
  readonly playWay: string;

  readonly runSoFar: string;
  readonly sequence: string;
  readonly sequenceEmpty: string;
}
