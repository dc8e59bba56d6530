import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {writeLabRun} from '../lab/run/labLink.ts';
import {firstVisit} from '../lab/scenarios/firstVisit.ts';
import {scenarioIds, scenarioLink, scenarioRun, scenarios} from '../lab/scenarios/scenarios.ts';
import {defaultSettings} from '../lab/world/world.ts';
import {labQuery} from './labQuery.ts';
import {readLocation, writeLocation} from './runQuery.ts';

describe('The address of the lab', () => {
  it.each(scenarioIds)('has %s by its name at every step, and its long form leads to the same', (id) => {
    const run = scenarioLink(scenarios[id]);
    expect(labQuery.write({run, at: null})).toBe(`?s=${id}`);
    for (let at = 0; at <= scenarios[id].steps.length; at += 1) {
      const place = {run, at};
      expect(labQuery.write(place)).toBe(`?s=${id}&at=${at}`);
      expect(labQuery.read(labQuery.write(place))).toEqual(place);
      expect(labQuery.read(writeLocation(place))).toEqual(place);
    }
  });

  it.each(scenarioIds)('has no step that was not taken: what is only the beginning of %s stays a long link', (id) => {
    const {settings, actions} = scenarioRun(id);
    for (let count = 0; count < actions.length; count += 1) {
      const run = writeLabRun({settings, actions: actions.slice(0, count)});
      const query = labQuery.write({run, at: null});
      // A shorter scenario may be the beginning of a longer one.
      if (!scenarioIds.some((other) => scenarioLink(scenarios[other]) === run)) expect(query).toBe(`?run=${run}`);
      expect(labQuery.read(query)).toEqual({run, at: null});
    }
  });

  it('keeps a name that is no scenario’s, to be told of, and a run before a name', () => {
    for (const id of ['', 'cablecut', 'cableCut ', '__proto__', 'constructor', 'toString'])
      expect(labQuery.read(`?${new URLSearchParams({s: id, at: '9'}).toString()}`)).toEqual({
        run: null,
        at: null,
        unknownScenario: id,
      });
    expect(labQuery.read('?s=nobody&run=1~x')).toEqual({run: '1~x', at: null});
  });

  it('shows the first visit where no run is named, and keeps an own run that has no step yet', () => {
    const {scenario, at} = firstVisit;
    expect(labQuery.read('')).toEqual({run: scenarioLink(scenarios[scenario]), at});
    const own = writeLabRun({settings: defaultSettings, actions: []});
    expect(labQuery.read(labQuery.write({run: own, at: null}))).toEqual({run: own, at: null});
  });

  it('takes a step that is none for one beyond the end, whichever form names the run', () => {
    for (const at of ['', '-1', '1.5', '1e0', 'x', '99999', '٣', '9'.repeat(10_000)]) {
      expect(labQuery.read(`?s=cableCut&at=${at}`).at).toBe(Infinity);
      expect(readLocation(`?run=1~x&at=${at}`).at).toBe(Infinity);
    }
  });

  it('is read whatever anybody wrote into it', () => {
    const value = fc.oneof(fc.string(), fc.string({unit: 'binary'}), fc.constantFrom(...scenarioIds, '%', '%zz', '&'));
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom('s', 'at', 'run', 'x'), value), {maxLength: 6}), (fields) => {
        const {at, run, unknownScenario} = labQuery.read(`?${fields.map((field) => field.join('=')).join('&')}`);
        expect(at === null || at >= 0).toBe(true);
        expect(run === null || unknownScenario === undefined).toBe(true);
      }),
      {numRuns: 500},
    );
  });
});
