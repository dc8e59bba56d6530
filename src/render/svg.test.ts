import {describe, expect, test} from 'vitest';
import {machineIds, statesOf, transitionsOf} from '../spec/index.ts';
import {catalogue as en} from '../text/en/catalogue.ts';
import {type Geometry, svgSource, toMiniature, toSvg} from './svg.ts';

const box = {x: 50, y: 50, width: 40, height: 20};
const points = [
  {x: 0, y: 0},
  {x: 0, y: 30},
  {x: 0, y: 60},
  {x: 100, y: 60},
];
const geometry: Geometry = {
  width: 200,
  height: 100,
  text: {state: 14, label: 13},
  head: 9,
  answers: true,
  lines: (id) => [id],
  state: () => box,
  edge: () => ({points, label: box, key: {x: 8, y: 30}}),
  band: null,
};

describe('a drawn machine', () => {
  test('keeps its pixels and shrinks with the page', () => {
    const svg = toSvg('cleanup', en, geometry, 'abc');

    expect(svg).toContain('viewBox="0 0 200 100" width="200" height="100"');
    expect(svg).toContain('max-width:100%');
  });

  test('draws a line through its corners only, rounded, with a filled head at its end', () => {
    const svg = toSvg('cleanup', en, geometry, 'abc');

    expect(svg).toContain('<path d="M0 0V52Q0 60 8 60H92"/>');
    expect(svg).toContain('<path class="edge-head" d="M91 64l9 -4 -9 -4Z"/>');
  });

  test('tells a failing way and a timer from what is done in good order', () => {
    const svg = toSvg('cleanup', en, geometry, 'abc');

    expect([...svg.matchAll(/<g class="(edge[^"-]*)" data-transition="(\w+)"/g)].map(([, ...found]) => found)).toEqual([
      ['edge timer', 'M1'],
      ['edge', 'M2'],
      ['edge failing', 'M3'],
      ['edge', 'M4'],
    ]);
  });

  test('says where the key of a transition would stand, for a page that has keys', () => {
    expect(toSvg('cleanup', en, geometry, 'abc')).toContain(
      '<g class="edge-label" data-transition="M3" data-key="8 30">',
    );
  });

  test('names Full Feature Phase on a band behind everything', () => {
    const svg = toSvg('connectionTarget', en, {...geometry, band: {box, name: {x: 40, y: 50}}}, 'abc');

    expect(svg).toMatch(
      /<rect class="paper"[^>]*>\n<rect [^>]*class="band"\/><text class="band-name"[^>]*>Full Feature Phase</,
    );
    expect(svg).toContain('class="on-band"');
  });

  test('names states and transitions for whoever points at them', () => {
    const svg = toSvg('cleanup', en, geometry, 'abc');

    expect(svg).toContain(`<title>R1 CLEANUP_WAIT · ${en.glosses.R1}</title>`);
    expect(svg).toContain(`<title>M3 · ${en.transitions.M3.target}</title>`);
  });

  test('puts words in as text, never as markup', () => {
    const machines = {...en.machines, cleanup: {title: 'R1 <b> & R2', description: '</svg>'}};
    const svg = toSvg('cleanup', {...en, machines}, geometry, 'abc');

    expect(svg).toContain('>R1 &lt;b&gt; &amp; R2</title>');
    expect(svg.match(/<\/svg>/g)).toHaveLength(1);
  });

  test('shares no id with another machine on the same page', () => {
    const ids = machineIds.flatMap((machine) => toSvg(machine, en, geometry, 'abc').match(/(?<= id=")[^"]+/g) ?? []);

    expect(ids).toHaveLength(2 * machineIds.length);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

test('a miniature has the same ids to be lit, and no word', () => {
  const svg = toMiniature('cleanup', {...geometry, text: {state: 12.5, label: null}}, 'abc');

  expect([...svg.matchAll(/data-(?:state|transition)="(\w+)"/g)].map(([, id]) => id)).toEqual([
    ...transitionsOf('cleanup').map(({id}) => id),
    ...statesOf('cleanup'),
  ]);
  expect([...svg.matchAll(/>([^<>]+)</g)].map(([, text]) => text)).toEqual(statesOf('cleanup'));
});

test('a changed word is a changed source', () => {
  const transitions = {
    ...en.transitions,
    M3: {initiator: 'Logout comes to nothing', target: 'Logout comes to nothing'},
  };

  expect(svgSource('cleanup', {...en, transitions})).not.toBe(svgSource('cleanup', en));
  expect(svgSource('sessionTarget', {...en, transitions})).toBe(svgSource('sessionTarget', en));
});
