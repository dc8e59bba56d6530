import {openingOf, type ScenarioId, stepsOf} from '../lab/scenarios/scenarios.ts';
import type {ScenarioWords} from '../text/scenarios.ts';

/** Where the story of a scenario begins what it is about, after a step the note that explains it; null where it has none. */
export function scenarioNote(scenarios: ScenarioWords, id: ScenarioId | null, at: number): string | null {
  if (id === null) return null;
  const {context, notes}: {readonly context: string; readonly notes: Readonly<Partial<Record<string, string>>>} =
    scenarios[id];
  if (at <= (openingOf(id)?.steps ?? 0)) return context;
  const key = stepsOf(id)[at - 1]?.note ?? null;
  return key === null ? null : (notes[key] ?? null);
}
