import type {CausedByPdu, CouplingId} from '../spec/couplings.ts';

/** What moves one machine when another has moved. */
export interface CouplingWords {
  readonly couplings: Readonly<Record<CouplingId, string>>;
  readonly couplingTable: {
    /** What an arrow from cause to effect says. */
    readonly moves: string;
    /** The PDU that is the cause where no transition is. */
    readonly pdus: Readonly<Record<CausedByPdu['id'], string>>;
  };
}
