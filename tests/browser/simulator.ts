import type {Locator, Page} from 'playwright-core';
import {startOf} from '../../src/machine/index.ts';
import {clauseMark, eventText, stateLabel} from '../../src/say/labels.ts';
import {
  type ClauseId,
  type ClauseRow,
  clausesOf,
  type EventId,
  familyOf,
  type MachineId,
  machineIds,
} from '../../src/spec/index.ts';
import type {Catalogue} from '../../src/text/catalogue.ts';
import type {Run} from '../../src/run/run.ts';

/** A simulator on a page, by what its reader can see and press. */
export interface SimulatorOnPage {
  readonly words: Catalogue;
  readonly root: Locator;
  /** The box that says where the machine is. */
  readonly now: Locator;
  /** The state lit in the diagram shown. */
  readonly lit: Locator;
  /** Every step and the start, in a list, the newest first. */
  readonly steps: Locator;
  /** The button that takes an event of a clause. */
  readonly option: (clause: ClauseId, event?: EventId) => Locator;
  /**
   * Takes an event, once it can be pressed with the mouse. Not by the mouse: what comes under a pointer that rests is not
   * pressed for a moment, and no test waits for a clock.
   */
  readonly take: (clause: ClauseId, event?: EventId) => Promise<void>;
  /** A button in the head, by its word. */
  readonly control: (name: 'back' | 'forward' | 'reset' | 'copyLink') => Locator;
  /** The step of this number in the list; 0 is the start. */
  readonly step: (number: number) => Locator;
  /** Picture of a state, or the label on a transition, in the diagram shown. */
  readonly drawn: (id: string) => Locator;
  /** Opens what is not possible now. */
  readonly refused: Locator;
  /** The sentence that a screen reader speaks. */
  readonly spoken: Locator;
}

/** The simulator of a machine's family, on a page in the language of these words. */
export function simulatorOn(page: Page, words: Catalogue, machine: MachineId): SimulatorOnPage {
  const root = page.getByRole('region', {name: words.simulator.title(words.families[familyOf(machine)]), exact: true});
  const picture = root.locator('figure:visible');
  const steps = root.locator('ol > li');
  const option = (id: ClauseId, event?: EventId) => {
    const clause = clauseAt(id);
    const group = `${clause.transition} ${words.simulator.leadsTo(stateLabel(clause.to))}`;
    return root
      .getByRole('group', {name: group, exact: true})
      .getByRole('button', {name: optionName(words, clause, event ?? clause.events[0]), exact: true});
  };

  return {
    words,
    root,
    now: root.getByText(words.simulator.now, {exact: true}).locator('xpath=ancestor::div[1]'),
    lit: picture.locator('.is-current'),
    steps,
    option,
    take: async (id, event) => {
      await option(id, event).click({trial: true});
      await option(id, event).dispatchEvent('click');
      // A step waits for its paint; what a test does to the browser itself is no press that would have it taken first.
      await root.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
    },
    // Where a run ends, the list says “Start over” once more.
    control: (name) => root.getByRole('button', {name: words.simulator[name], exact: true}).first(),
    step: (number) => steps.locator(`button[value="${number}"]`),
    drawn: (id) => picture.locator(`.state[data-state="${id}"], .edge-label[data-transition="${id}"]`),
    refused: root
      .locator('details')
      .filter({hasText: impossibleWithoutCount(words)})
      .locator('> summary'),
    spoken: root.locator('> [role=status]'),
  };
}

/** A run through the first event of each clause, from the start of the clauses' machine. */
export function runThrough(...ids: readonly [ClauseId, ...ClauseId[]]): Run {
  const clauses = ids.map(clauseAt);
  const {machine, role} = clauseAt(ids[0]);
  return {start: startOf(machine, role), steps: clauses.map(({id, events: [event]}) => ({clause: id, event}))};
}

/** The clause at a permanent address. */
function clauseAt(id: ClauseId): ClauseRow {
  const found = machineIds.flatMap((machine) => clausesOf(machine)).find((clause) => clause.id === id);
  if (found === undefined) throw new Error(`${id} is no clause`);
  return found;
}

function optionName(words: Catalogue, clause: ClauseRow, event: EventId): string {
  const means = clause.means === null ? [] : [words.means[clause.means].name];
  return [eventText(words, event, clause.role), ...means, clauseMark(clause)].join(' ');
}

/** The words around the count, whatever the count is. */
function impossibleWithoutCount(words: Catalogue): RegExp {
  const [before = '', after = ''] = words.simulator.impossible(0).split('0');
  return new RegExp(`${escape(before)}\\d+${escape(after)}`);
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}
