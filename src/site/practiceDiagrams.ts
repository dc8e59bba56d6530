import type {Exercise} from '../exercises/index.ts';
import type {MachineId} from '../spec/index.ts';

/** Drawn pictures by machine, those that were loaded so far. */
export type Svgs = Readonly<Partial<Record<MachineId, string>>>;

/** The machine whose picture a question shows; null where it shows none. A run is played in a simulator, which brings its own. */
export function pictureOf(exercise: Exercise | null | undefined): MachineId | null {
  if (exercise?.form !== 'choice') return null;
  const {scene} = exercise;
  if (scene.kind === 'machine') return scene.run.start.machine;
  return scene.kind === 'steps' ? scene.start.machine : null;
}

/**
 * Loads the pictures of machines. One promise for the same ones, so that a page may ask with each drawing.
 *
 * @returns all pictures that there are by then; null when one could not be had
 */
export function diagramsOf(machines: readonly MachineId[]): Promise<Svgs | null> {
  const key = machines.join(' ');
  const known = asked.get(key);
  if (known !== undefined) return known;
  const svgs = Promise.all(machines.map(load)).then(
    () => loaded,
    () => {
      // The next question may ask again.
      asked.delete(key);
      return null;
    },
  );
  asked.set(key, svgs);
  return svgs;
}

async function load(machine: MachineId) {
  const {default: svg} = await files[machine]();
  loaded = {...loaded, [machine]: svg};
}

/** Those that are there already. */
export function diagramsLoaded(): Svgs {
  return loaded;
}

let loaded: Svgs = {};

const asked = new Map<string, Promise<Svgs | null>>();

const files: Readonly<Record<MachineId, () => Promise<{readonly default: string}>>> = {
  cleanup: () => import('!!@diagrams/cleanup.svg?raw'),
  connectionInitiator: () => import('!!@diagrams/connectionInitiator.svg?raw'),
  connectionTarget: () => import('!!@diagrams/connectionTarget.svg?raw'),
  sessionInitiator: () => import('!!@diagrams/sessionInitiator.svg?raw'),
  sessionTarget: () => import('!!@diagrams/sessionTarget.svg?raw'),
};
