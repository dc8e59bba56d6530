import type {LabStep} from '../lab/run/labRun.ts';
import {type LabWords, sayAction, sayChain} from './lab.ts';
import type {World} from '../lab/world/world.ts';

/** The sentence spoken after a step. Its number tells two equal steps apart: a text that stays is not read out again. */
export function sayOutcome(words: LabWords, {action, chain}: LabStep, before: World, number: number): string {
  return words.page.spoken({
    number,
    action: sayAction(words, action, before),
    outcome: sayChain(words, chain, before.settings),
  });
}
