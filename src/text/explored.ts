import type {Exploration, ExplorationStart} from '../lab/explore/explorations.ts';

/** The table of what the explorations saw. */
export interface ExploredWords {
  readonly caption: string;
  readonly from: string;
  readonly connections: string;
  readonly actions: string;
  readonly depth: string;
  readonly worlds: string;
  readonly steps: string;
  readonly starts: Readonly<Record<ExplorationStart, string>>;
  readonly kinds: Readonly<Record<Exploration['actions'], string>>;
  readonly total: (p: {
    worlds: string;
    steps: string;
    seconds: number;
    perSecond: string;
    cores: number;
    node: string;
  }) => string;
}
