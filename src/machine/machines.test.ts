import {describe, expect, it} from 'vitest';
import {getShortestPaths} from 'xstate/graph';
import {clausesOf, machineIds, specOf, statesOf} from '../spec/index.ts';
import {machineOf} from './machines.ts';

const everyMachine = machineIds.flatMap((machine) =>
  specOf(machine).roles.map((role) => ({machine, role, logic: machineOf(machine, role)})),
);

describe('a machine', () => {
  it.each(everyMachine)('$machine, $role: every state is reached from the initial one', ({machine, role, logic}) => {
    const events = [...new Set(clausesOf(machine, role).flatMap((clause) => clause.events))];
    const paths = getShortestPaths(logic, {events: events.map((type) => ({type}))});
    expect(new Set(paths.map(({state}) => state.value))).toEqual(new Set(statesOf(machine)));
  });
});

describe('a machine in the hands of another XState tool', () => {
  it.each(everyMachine)('$machine, $role: is plain data, guards and actions by name', ({logic}) => {
    expect(JSON.parse(JSON.stringify(logic.config))).toEqual(logic.config);
  });

  it.each(everyMachine)(
    '$machine, $role: says at its root what it is, under an id of its own',
    ({machine, role, logic}) => {
      const {section} = specOf(machine);
      expect(logic.root).toMatchObject({description: `RFC 7143 section ${section}, ${role}`, meta: {section}});
      expect(everyMachine.filter((other) => other.logic.id === logic.id)).toHaveLength(1);
    },
  );

  it.each(everyMachine)('$machine, $role: says in each state its name and section', ({machine, logic}) => {
    const {states, statesSection} = specOf(machine);
    const told = Object.values(logic.states).map(({description, meta}) => ({description, meta}));
    expect(told).toEqual(
      Object.entries(states).map(([id, name]) => ({description: `${id} ${name}`, meta: {section: statesSection}})),
    );
  });

  it.each(everyMachine)('$machine, $role: says on each edge its clause and section', ({machine, role, logic}) => {
    const edges = Object.values(logic.states).flatMap((node) => [...node.transitions.values()].flat());
    const told = edges.map(({source, target, eventType, description, meta}) => ({
      from: source.key,
      to: target?.map(({key}) => key),
      eventType,
      description,
      meta,
    }));
    const {transitionsSection: section} = specOf(machine);
    const rows = clausesOf(machine, role).flatMap(({id, transition, from, to, events}) =>
      events.map((eventType) => ({
        from,
        to: [to],
        eventType,
        description: id,
        meta: {section, transition, clause: id},
      })),
    );
    expect(told).toHaveLength(rows.length);
    expect(told).toEqual(expect.arrayContaining(rows));
  });

  it('enters a state again only where the RFC does: T12 and T14', () => {
    const edges = everyMachine.flatMap(({logic}) =>
      Object.values(logic.states).flatMap((node) => [...node.transitions.values()].flat()),
    );
    const again = edges.filter(({reenter}) => reenter).map(({meta}) => meta?.transition);
    expect(new Set(again)).toEqual(new Set(['T12', 'T14']));
  });
});

describe('a machine that the RFC gives to one role alone', () => {
  it('is refused to the other', () => {
    expect(() => machineOf('connectionInitiator', 'target')).toThrow('connectionInitiator is no machine of the target');
  });
});
