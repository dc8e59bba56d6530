import type {CouplingId} from '../spec/couplings.ts';

/** What moves one machine when another has moved. */
export interface CouplingWords {
  readonly couplings: Readonly<Record<CouplingId, string>>;
  readonly couplingTable: {
    readonly cause: string;
    readonly effect: string;
    readonly basis: string;
    readonly what: string;
  };
}
