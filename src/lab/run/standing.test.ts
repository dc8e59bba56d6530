import {describe, expect, it} from 'vitest';
import {deliverAll} from './deliverAll.ts';
import {depthsOf} from './depths.ts';
import {memoLabRuns} from './labLink.ts';
import {scenarioLink, scenarios} from '../scenarios/scenarios.ts';
import {standingsIn} from './standing.ts';
import {worldAfter} from './labRun.ts';
import {defaultSettings, startWorld} from '../world/world.ts';

const {played} = memoLabRuns()(scenarioLink(scenarios.plainLife));
const loggedIn = played.steps.findIndex(({world}) => world.sides.initiator.sessions[0]?.at.state === 'Q3') + 1;

describe('What stands after a step', () => {
  it('is one free pair and no session before the first step', () => {
    const {sessions, wires} = standingsIn(startWorld(defaultSettings), []);
    expect(sessions.initiator.map(({position}) => position.state)).toEqual(['Q1']);
    expect(wires.map(({id, ends}) => [id, ends.initiator.position.state, ends.target.position.state])).toEqual([
      [null, 'S1', 'S1'],
    ]);
  });

  it('names the transitions that the step took, at the end that took them', () => {
    const step = played.steps[loggedIn - 1]!;
    const {sessions, wires} = standingsIn(step.world, step.chain);
    expect(sessions.initiator[0]).toMatchObject({took: ['N1'], position: {state: 'Q3'}, ended: false});
    expect(sessions.target[0]).toMatchObject({took: [], position: {state: 'Q3'}});
    expect(wires[0]?.ends.initiator).toMatchObject({took: ['T5'], position: {state: 'S5'}, cid: 1});
  });

  it('shows what became FREE in the step, which the world itself has let go', () => {
    const step = played.steps.at(-1)!;
    const {sessions, wires} = standingsIn(step.world, step.chain);
    expect(step.world.sides.initiator.connections).toEqual([]);
    expect(wires[0]?.ends.initiator).toMatchObject({took: ['T13'], position: {state: 'S1'}, cid: 1, ended: true});
    expect(sessions.initiator[0]).toMatchObject({took: ['N3'], position: {state: 'Q1'}, ended: true});
  });
});

describe('A chain', () => {
  it('stands an effect below its cause, and what a PDU brings about below its arrival', () => {
    const {chain} = played.steps[loggedIn - 1]!;
    expect(chain.map(({kind}) => kind)).toEqual(['arrived', 'move', 'move']);
    expect(depthsOf(chain)).toEqual([0, 1, 2]);
  });
});

describe('Deliver all', () => {
  it('ends when nothing is in flight, and has nothing to do then', () => {
    const connecting = worldAfter(played, 1);
    const actions = deliverAll(connecting, 500);
    expect(actions.map((action) => action.do === 'deliver' && action.to)).toEqual(['target', 'initiator', 'target']);
    expect(deliverAll(startWorld(defaultSettings), 500)).toEqual([]);
    expect(deliverAll(connecting, 2)).toHaveLength(2);
  });
});

describe('A reader of links', () => {
  it('plays again only what is new', () => {
    const read = memoLabRuns();
    const shorter = read('1~erl0.max1.wait2.retain20~connect-newSession');
    const longer = read('1~erl0.max1.wait2.retain20~connect-newSession~deliver-a-target');
    expect(longer.played.steps[0]).toBe(shorter.played.steps[0]);
    expect(read('1~erl0.max1.wait2.retain20~connect-newSession~deliver-a-target')).toBe(longer);
  });
});
