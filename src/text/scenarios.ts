import type {ScenarioId, Scenarios} from '../lab/scenarios/scenarios.ts';

/** A scenario's title, what it teaches, a sentence of context, and a note for each step that `scenarios.ts` marks. A missing one does not compile. */
export type ScenarioWords = {
  readonly [S in ScenarioId]: {
    readonly title: string;
    /** What to see in it, short enough for one line of a list. */
    readonly teaches: string;
    readonly context: string;
    readonly notes: Readonly<Record<NoteOf<Scenarios[S]['steps'][number]>, string>>;
  };
};

type NoteOf<Step> = Step extends readonly [string, infer Note extends string] ? Note : never;
