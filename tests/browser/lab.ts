import type {Locator, Page} from 'playwright-core';
import {writeAction} from '../../src/lab/run/labLink.ts';
import type {Action, Actor} from '../../src/lab/world/action.ts';
import type {LabCatalogue} from '../../src/text/catalogue.ts';
import {labCatalogues} from '../../src/text/catalogues.ts';
import type {Visitor} from './visitors.ts';

/** All words of the lab's page in a reader's language. */
export function labWordsOf({locale}: Visitor): LabCatalogue {
  return labCatalogues[locale];
}

/** The lab on a page, by what its reader can see and press. */
export interface LabOnPage {
  readonly words: LabCatalogue;
  readonly root: Locator;
  /** Opens the list of scenarios. */
  readonly scenarios: Locator;
  readonly scenario: (title: string) => Locator;
  /** States on the stage: the initiator's before the target's, each end from its session down. */
  readonly states: Locator;
  /** What is lit in the diagrams, in their order. */
  readonly lit: Locator;
  /** The first of a wire's queues has its button first. */
  readonly deliver: Locator;
  readonly deliverAll: Locator;
  /** Opens the drawer of all actions, in which they stand. */
  readonly openActions: () => Promise<void>;
  readonly action: (action: Action) => Locator;
  readonly refused: (actor: Actor) => Locator;
  readonly control: (name: 'back' | 'forward' | 'reset' | 'copyLink') => Locator;
  readonly step: (number: number) => Locator;
  readonly spoken: Locator;
  readonly whatNow: Locator;
}

export function labOn(page: Page, words: LabCatalogue): LabOnPage {
  const {page: labels} = words;
  const root = page.getByRole('region', {name: labels.title, exact: true});
  const world = root.getByRole('group', {name: labels.world, exact: true});
  const actions = root.getByRole('region', {name: labels.actions, exact: true});
  return {
    words,
    root,
    scenarios: root.locator('button[popovertarget$=scenarios]'),
    scenario: (title) => root.getByRole('option').filter({has: page.getByText(title, {exact: true})}),
    states: world.getByRole('link'),
    lit: world.locator('.state.is-current'),
    deliver: world.getByRole('button', {name: labels.deliver, exact: true}),
    deliverAll: root.getByRole('button', {name: labels.deliverAll, exact: true}),
    openActions: async () => {
      const opener = root.locator('button[aria-controls$=drawer]').last();
      if ((await opener.getAttribute('aria-expanded')) === 'false') await opener.click();
    },
    action: (action) => actions.locator(`button[data-action="${writeAction(action)}"]`),
    refused: (actor) =>
      actions.getByRole('region', {name: labels.columns[actor], exact: true}).locator('details > summary'),
    control: (name) => root.getByRole('button', {name: words.table.simulator[name], exact: true}),
    step: (number) => root.locator(`ol button[data-step="${number}"]`),
    spoken: root.locator('> [role=status]'),
    whatNow: root.getByRole('button', {name: labels.whatNow, exact: true}),
  };
}
