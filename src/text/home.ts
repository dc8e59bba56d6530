import type {BeatId} from '../lab/scenarios/story.ts';
import type {MachineId} from '../spec/index.ts';

/** What each of the four doors of the home page is for. */
export type DoorId = 'onCall' | 'implement' | 'teach' | 'learn';

/** The home page, but for what stands in the page itself. */
export interface HomeWords {
  readonly home: {
    /** In parts between which a line may end. */
    readonly title: readonly string[];
    readonly lead: string;
    readonly start: string;
    readonly privacy: string;

    /** Of the picture that plays. */
    readonly story: string;
    /** A short title, and one sentence or two that two lines have room for. */
    readonly beats: Readonly<Record<BeatId, {readonly title: string; readonly text: string}>>;
    readonly agree: string;
    readonly disagree: string;
    readonly wire: (p: {id: string; isCut: boolean}) => string;
    readonly lost: string;
    /** What a screen reader says of an end; `next` is null while there is no second connection. */
    readonly end: (p: {role: string; session: string; old: string; next: string | null}) => string;
    readonly back: string;
    readonly next: string;
    readonly play: string;
    readonly pause: string;
    readonly count: (p: {number: number; of: number}) => string;
    readonly openInLab: string;

    readonly paste: string;
    readonly anywhere: string;
    readonly read: string;
    readonly samples: string;

    readonly doors: Readonly<Record<DoorId, {readonly who: string; readonly title: string}>>;
    readonly machines: Readonly<Record<MachineId, string>>;
    /** Under the figures of the strip. */
    readonly proof: Readonly<Record<'clauses' | 'scenarios' | 'worlds' | 'steps', string>>;
  };
}
