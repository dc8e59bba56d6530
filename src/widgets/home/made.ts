import type {Beat, Parcel, Story} from '../../lab/scenarios/story.ts';
import type {MachineId} from '../../spec/index.ts';

/** A beat whose PDU has its name. */
export interface ToldBeat extends Omit<Beat, 'parcel'> {
  readonly parcel: (Parcel & {readonly name: string}) | null;
}

/** The story as the build tells it: the page carries neither the lab nor its words. */
export interface ToldStory extends Omit<Story, 'beats'> {
  readonly beats: readonly ToldBeat[];
}

/** Numbers of the proof strip, written as the language writes them. */
export type Figures = Readonly<Record<'clauses' | 'scenarios' | 'worlds' | 'steps', string>>;

/** The run of a link that opens each machine at its start; null where its page does so without one. */
export type MachineRuns = Readonly<Record<MachineId, string | null>>;
