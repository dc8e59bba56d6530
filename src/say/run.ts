import type {PageWords} from '../text/page.ts';
import type {SimulatorWords} from '../text/simulator.ts';
import type {TableWords} from '../text/table.ts';
import type {Refusal} from '../run/runLink.ts';
import type {Played, Position} from '../run/run.ts';
import type {WhyNot} from '../run/whyNot.ts';
import {visible} from '../reader/lines/visible.ts';
import {eventText, stateLabel} from './labels.ts';

/** Why something cannot happen, as one sentence in the reader's language. */
export function sayWhyNot(words: PageWords & SimulatorWords, why: WhyNot): string {
  const say = words.whyNot;
  switch (why.kind) {
    case 'illegalForRole':
      return say.illegalForRole({label: why.label, role: words.roles[why.role]});
    case 'otherMeans':
      return say.otherMeans({
        transition: why.transition,
        means: words.means[why.means].name,
        held: words.means[why.held].name,
      });
    case 'noWayOut':
      return say.noWayOut({state: stateLabel(why.state)});
    case 'leftToCleanup':
      return say.leftToCleanup({state: stateLabel(why.state)});
    case 'otherState':
      return say.otherState({transition: why.transition, from: stateLabel(why.from), state: stateLabel(why.state)});
  }
}

/** Why a link was not played to its end, and what is shown instead. */
export function sayRefusal(words: PageWords & SimulatorWords, refusal: Refusal, kept: number): string {
  return visible([reasonOf(words, refusal), words.refused.kept({kept})].join(words.sentenceGap));
}

function reasonOf(words: PageWords & SimulatorWords, refusal: Refusal): string {
  const say = words.refused;
  switch (refusal.kind) {
    case 'version':
      return say.version(refusal);
    case 'family':
      return say.family({found: refusal.found, expected: words.families[refusal.expected]});
    case 'role':
      return say.role(refusal);
    case 'state':
      return say.state(refusal);
    case 'unknownStep':
      return say.unknownStep(refusal);
    case 'impossibleStep':
      return say.impossibleStep({...refusal, reason: sayWhyNot(words, refusal.reason)});
    case 'tooLong':
      return say.tooLong(refusal);
  }
}

/** A position in full: state, and in R2 the means that it holds. */
export function sayPosition(words: PageWords & SimulatorWords, {state, means}: Position): string {
  return words.simulator.stateInFull(stateLabel(state), means === null ? null : words.means[means].name);
}

/** The sentence spoken after a step. */
export function sayStep(words: PageWords & TableWords & SimulatorWords, {clause, event, from, to}: Played): string {
  const {transition, role} = clause;
  const said = eventText(words, event, role);
  return from.state === to.state
    ? words.simulator.stayed({transition, state: sayPosition(words, to), event: said})
    : words.simulator.stepped({transition, from: sayPosition(words, from), to: sayPosition(words, to), event: said});
}
