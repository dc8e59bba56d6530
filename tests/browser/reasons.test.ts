import {describe, expect, it} from 'vitest';
import {startOf} from '../../src/machine/index.ts';
import {clausesOf} from '../../src/spec/index.ts';
import {startPositions} from '../../src/run/positions.ts';
import {writeRun} from '../../src/run/runLink.ts';
import {visitors} from './visitors.ts';
import {shows} from './shows.ts';
import {runThrough, simulatorOn} from './simulator.ts';
import {visits} from './visits.ts';

const {visit} = visits();

describe.each(visitors)(
  'What is not possible now is one click away, with its reason ($locale, $colorScheme)',
  (visitor) => {
    const {simulator: labels, whyNot, roles, means} = visitor.words;

    it('M4 of the other means, after M2', async () => {
      const run = runThrough('M2-initiator-csmE-1');
      const page = await visit(visitor, `/cleanup?run=${writeRun(run)}`);
      const simulator = simulatorOn(page, visitor.words, 'cleanup');
      await shows(simulator, run);
      const reason = simulator.root.getByText(
        whyNot.otherMeans({transition: 'M4', means: means.csmI.name, held: means.csmE.name}),
        {exact: true},
      );
      expect(await simulator.option('M4-initiator-csmE-1').isVisible()).toBe(true);
      expect(await simulator.option('M4-initiator-csmI-1').count()).toBe(0);
      expect(await reason.isVisible()).toBe(false);
      await simulator.refused.click();
      await reason.waitFor();
    });

    it('T14, which is illegal for a target', async () => {
      const page = await visit(visitor, '/connection');
      const simulator = simulatorOn(page, visitor.words, 'connectionTarget');
      await simulator.root.getByRole('group', {name: labels.role, exact: true}).getByText(roles.target).click();
      await shows(simulator, {start: startOf('connectionTarget', 'target'), steps: []});
      const reason = simulator.root.getByText(whyNot.illegalForRole({label: 'T14', role: roles.target}), {exact: true});
      expect(await reason.isVisible()).toBe(false);
      await simulator.refused.click();
      await reason.waitFor();
    });

    it.each([
      {page: '/connection', machine: 'connectionInitiator', label: 'S8 CLEANUP_WAIT', why: whyNot.leftToCleanup},
      {page: '/cleanup', machine: 'cleanup', label: 'R3 FREE', why: whyNot.noWayOut},
    ] as const)('anything at all in $label, which nothing leaves', async ({page: address, machine, label, why}) => {
      const start = startPositions(machine, 'initiator').find(({state}) => label.startsWith(state))!;
      const page = await visit(visitor, `${address}?run=${writeRun({start, steps: []})}`);
      const simulator = simulatorOn(page, visitor.words, machine);
      await shows(simulator, {start, steps: []});
      await simulator.root.getByText(labels.nothingPossible(label), {exact: true}).waitFor();
      const reasons = simulator.root.getByText(why({state: label}), {exact: true});
      await simulator.refused.click();
      await reasons.first().waitFor();
    });

    it('and nothing is missing: each event of the role is a button or has a reason', async () => {
      const clauses = clausesOf('connectionTarget', 'target');
      const start = startPositions('connectionTarget', 'target').find(({state}) => state === 'S5')!;
      const page = await visit(visitor, `/connection?run=${writeRun({start, steps: []})}`);
      const simulator = simulatorOn(page, visitor.words, 'connectionTarget');
      await shows(simulator, {start, steps: []});
      await simulator.refused.click();
      const reasons = simulator.root.locator('details li:visible');
      await reasons.first().waitFor();
      const listed = await reasons.count();
      const offered = await simulator.root.locator('[role=group] button:visible').count();
      expect(offered).toBe(clauses.filter(({from}) => from === 'S5').flatMap(({events}) => events).length);
      expect(offered + listed).toBe(clauses.flatMap(({events}) => events).length);
    });
  },
);
