import type {Exercise} from '../exercises/index.ts';
import type {MachineId} from '../spec/index.ts';

/** Drawn pictures by machine, those that were loaded so far. */
export type Svgs = Readonly<Partial<Record<MachineId, string>>>;

/** The machine whose picture a question shows; null where it shows none. A run is played in a simulator, which brings its own. */
export function pictureOf(exercise: Exercise | undefined): MachineId | null {
  if (exercise?.form !== 'choice') return null;
  const {scene} = exercise;
  if (scene.kind === 'machine') return scene.run.start.machine;
  return scene.kind === 'steps' ? scene.start.machine : null;
}

/**
 * Loads the picture of a machine. One promise for each, so that a page may ask with each drawing.
 *
 * @returns all pictures that there are by now; null when it could not be had
 */
export function diagramOf(machine: MachineId): Promise<Svgs | null> {
  const known = asked.get(machine);
  if (known !== undefined) return known;
  const svgs = files[machine]().then(
    ({default: svg}) => {
      loaded = {...loaded, [machine]: svg};
      return loaded;
    },
    () => {
      // The next question may ask again.
      asked.delete(machine);
      return null;
    },
  );
  asked.set(machine, svgs);
  return svgs;
}

/** Those that are there already. */
export function diagramsLoaded(): Svgs {
  return loaded;
}

let loaded: Svgs = {};

const asked = new Map<MachineId, Promise<Svgs | null>>();

const files: Readonly<Record<MachineId, () => Promise<{readonly default: string}>>> = {
  cleanup: () => import('!!@diagrams/cleanup.svg?raw'),
  connectionInitiator: () => import('!!@diagrams/connectionInitiator.svg?raw'),
  connectionTarget: () => import('!!@diagrams/connectionTarget.svg?raw'),
  sessionInitiator: () => import('!!@diagrams/sessionInitiator.svg?raw'),
  sessionTarget: () => import('!!@diagrams/sessionTarget.svg?raw'),
};
