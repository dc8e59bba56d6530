// @vitest-environment happy-dom
import mermaid from 'mermaid';
import {describe, expect, it} from 'vitest';
import {machineIds, roles, transitionsOf} from '../../spec/index.ts';
import {labCatalogues} from '../../text/catalogues.ts';
import {localeIds} from '../../text/locales.ts';
import {readLabRun} from './labLink.ts';
import {oneLoggedIn} from '../scenarios/openings.ts';
import {type LabRun, playRun} from './labRun.ts';
import {type LabWords, sayPdu} from '../../say/lab.ts';
import {scenarioRun, type ScenarioId, scenarios} from '../scenarios/scenarios.ts';
import {arrowsIn, sequenceOf} from './sequence.ts';
import {sequenceMermaid} from '../../render/sequenceMermaid.ts';
import {layOutSequence, leastSequenceWidth, type TextBox} from '../../render/sequenceLayout.ts';
import {drawSequence} from '../../render/sequenceSvg.ts';

const {en} = labCatalogues;
const languages = localeIds.map((locale) => ({locale, words: labCatalogues[locale]}));

const transitions = new Set<string>(machineIds.flatMap(transitionsOf).map(({id}) => id));

const loginOnA = oneLoggedIn.join('~');

/** Runs beside the scenarios for what they may not have: a reset that destroys, a close that follows, a cut that loses. */
const more = {
  'reset over a PDU in flight': `1~erl0.max1.wait2.retain20~${loginOnA}~async-a-1~reset-a~deliver-a-initiator~deliver-a-target`,
  'reset by an end over a PDU in flight': `1~erl0.max1.wait2.retain20~${loginOnA}~async-a-1~timeout-target-a-transport~deliver-a-initiator`,
  'close behind a PDU in flight': `1~erl0.max1.wait2.retain20~${loginOnA}~async-a-1~close-a~deliver-a-initiator~deliver-a-initiator~deliver-a-target`,
  'cut, then sent in vain': `1~erl0.max1.wait2.retain20~${loginOnA}~cut-a~logout-a-1~timeout-initiator-a-logout`,
  'in flight at the end, and late': `1~erl0.max1.wait2.retain20~${loginOnA}~async-a-1~logout-a-0~deliver-a-initiator~deliver-a-target`,
};

const runs: readonly {readonly name: string; readonly run: LabRun}[] = [
  ...(Object.keys(scenarios) as ScenarioId[]).map((id) => ({name: id, run: scenarioRun(id)})),
  ...Object.entries(more).map(([name, link]) => {
    const {run, refusal} = readLabRun(link);
    if (refusal !== null) throw new Error(`${name}: ${JSON.stringify(refusal)}`);
    return {name, run};
  }),
];

describe.each(runs)('The sequence of $name', ({run}) => {
  const played = playRun(run);
  const sequence = sequenceOf(played);

  it('has every PDU of the run once, and an end for each that is not in flight', () => {
    const sent = played.steps.flatMap(({chain}) => chain.filter(({kind}) => kind === 'sent' || kind === 'lost'));
    const came = played.steps.flatMap(({chain}) => chain.filter(({kind}) => kind === 'arrived' || kind === 'ignored'));
    const arrows = arrowsIn(sequence);
    expect(arrows.filter(({from}) => from !== 'wire')).toHaveLength(sent.length);
    expect(arrows.filter(({fate}) => fate === 'arrived' || fate === 'ignored')).toHaveLength(came.length);
    for (const {fate, ended} of arrows) expect(ended === null).toBe(fate === 'inFlight');
  });

  it('lets arrive what the chain says, and leaves in flight what is on the wires', () => {
    for (const [index, {chain}] of played.steps.entries()) {
      const arrived = chain.find((effect) => effect.kind === 'arrived' || effect.kind === 'ignored');
      const came = sequence.bands[index]?.ended.find(({fate}) => fate === 'arrived' || fate === 'ignored');
      expect(came?.pdu).toEqual(arrived !== undefined && 'pdu' in arrived ? arrived.pdu : undefined);
    }
    const onWires = played.steps.at(-1)?.world.wires.flatMap(({to}) => [...to.initiator, ...to.target]) ?? [];
    const {inFlight} = sequence;
    expect(inFlight.map(({pdu}) => pdu.kind).toSorted()).toEqual(onWires.map(({kind}) => kind).toSorted());
  });

  describe.each(languages)('in $locale', ({words}) => {
    const text = sequenceMermaid(words, sequence);
    const svg = drawSequence(words, sequence, {id: 'run', width: leastSequenceWidth}).svg;

    it('is Mermaid text that parses, with title and description whole', async () => {
      expect(await mermaid.parse(text)).toMatchObject({diagramType: 'sequence'});
      // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing newer tells what the parser read
      const {db} = await mermaid.mermaidAPI.getDiagramFromText(text);
      expect(db.getAccTitle?.()).toBe(words.lab.sequence.title);
      expect(db.getAccDescription?.()).toContain(String(sequence.bands.length));
    });

    it('names every PDU in the Mermaid text and in the picture', () => {
      const {boxes} = layOutSequence(words, sequence, leastSequenceWidth);
      const drawn = boxes.map(({lines}) => lines.join('').replaceAll(/\s/g, ''));
      for (const {pdu} of arrowsIn(sequence)) {
        const name = sayPdu(words, pdu, run.settings);
        expect(text).toContain(name);
        expect(
          drawn.some((line) => line.includes(name.replaceAll(/\s/g, ''))),
          name,
        ).toBe(true);
      }
      expect(layOutSequence(words, sequence, leastSequenceWidth).lines).toHaveLength(arrowsIn(sequence).length);
    });

    it('names every transition of a step beside its lifeline, in order', () => {
      const picture = new DOMParser().parseFromString(svg, 'application/xml');
      for (const [index, {chain}] of played.steps.entries()) {
        const step = index + 1;
        const drawn = [...picture.querySelectorAll(`.note[data-step="${step}"]`)];
        for (const side of roles) {
          const taken = chain.flatMap((effect) =>
            effect.kind === 'move' && effect.side === side ? [effect.clause.transition] : [],
          );
          const beside = drawn
            .filter((note) => note.getAttribute('data-side') === side)
            .flatMap((note) => [...note.querySelectorAll('text')].map((line) => line.textContent));
          expect(transitionsIn(beside), `drawn in step ${step} at the ${side}`).toEqual(taken);
          const note = `Note ${side === 'initiator' ? 'left' : 'right'} of ${side}: ${step}. `;
          const written = text.split('\n').filter((line) => line.includes(note));
          expect(transitionsIn(written), `written in step ${step} at the ${side}`).toEqual(taken);
        }
      }
    });

    it('is a well-formed picture with a name and a description', () => {
      const parsed = new DOMParser().parseFromString(svg, 'application/xml');
      expect(parsed.querySelector('parsererror')).toBeNull();
      const root = parsed.documentElement;
      expect(root.getAttribute('role')).toBe('img');
      expect(root.querySelector('title')?.textContent).toBe(words.lab.sequence.title);
      expect(root.getAttribute('aria-labelledby')).toBe('run-title run-description');
    });

    it('keeps its texts apart and inside', () => {
      const {boxes, height} = layOutSequence(words, sequence, leastSequenceWidth);
      for (const box of boxes) {
        expect(box.left).toBeGreaterThanOrEqual(0);
        expect(box.left + box.width).toBeLessThanOrEqual(leastSequenceWidth);
        expect(box.top + box.height).toBeLessThanOrEqual(height);
      }
      expect(boxes.flatMap((box, index) => boxes.slice(index + 1).filter((other) => overlap(box, other)))).toEqual([]);
    });
  });
});

it('a row of a picture is marked as the current one, and those after it are dimmed', () => {
  const sequence = sequenceOf(playRun(scenarioRun('resetOnly')));
  const {svg, rows, height} = drawSequence(en, sequence, {id: 'run', width: 340, at: 8});
  const picture = new DOMParser().parseFromString(svg, 'application/xml');
  const stepsOf = (mark: string) =>
    new Set([...picture.querySelectorAll(`.${mark}[data-step]`)].map((part) => Number(part.getAttribute('data-step'))));
  expect(stepsOf('now')).toEqual(new Set([8]));
  expect(stepsOf('ahead')).toEqual(new Set([9, 10, 11, 12, 13, 14, 15]));
  expect(rows.map(({step}) => step)).toEqual(sequence.bands.map(({step}) => step));
  for (const [index, row] of rows.entries()) expect(row.top + row.height).toBe(rows[index + 1]?.top ?? height - 6);
  // A row is a button as well.
  for (const row of rows) expect(row.height).toBeGreaterThanOrEqual(24);
});

it('text that means something to SVG stands in it as text', () => {
  const sequence = sequenceOf(playRun(scenarioRun('plainLife')));
  const hostile: LabWords = {...en, lab: {...en.lab, pdus: {...en.lab.pdus, syn: '<script>&'}}};
  expect(drawSequence(hostile, sequence, {id: 'run', width: leastSequenceWidth}).svg).toContain('&lt;script&gt;&amp;');
  expect(drawSequence(hostile, sequence, {id: 'run', width: leastSequenceWidth}).svg).not.toContain('<script>');
});

it('a PDU that a reset destroys is lost in that step, and the reset comes from the network', () => {
  const {run} = readLabRun(more['reset over a PDU in flight']);
  const arrows = arrowsIn(sequenceOf(playRun(run)));
  expect(arrows.find(({pdu}) => pdu.kind === 'asyncMessage')).toMatchObject({fate: 'lost', sent: 7, ended: 8});
  expect(arrows.filter(({pdu}) => pdu.kind === 'rst').map(({from, to, ended}) => ({from, to, ended}))).toEqual([
    {from: 'wire', to: 'initiator', ended: 9},
    {from: 'wire', to: 'target', ended: 10},
  ]);
});

/** Labels of transitions that stand in these lines as words of their own, so that T15 does not count for T1. */
function transitionsIn(lines: readonly string[]): readonly string[] {
  return lines.flatMap((line) => line.split(/[^A-Za-z0-9]+/)).filter((word) => transitions.has(word));
}

function overlap(one: TextBox, two: TextBox): boolean {
  return (
    one.left < two.left + two.width &&
    two.left < one.left + one.width &&
    one.top < two.top + two.height &&
    two.top < one.top + one.height
  );
}
