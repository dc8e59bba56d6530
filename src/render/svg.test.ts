import {describe, expect, test} from 'vitest';
import {machineIds} from '../spec/index.ts';
import {catalogue as en} from '../text/en/catalogue.ts';
import {type Geometry, svgSource, toSvg} from './svg.ts';

const box = {x: 50, y: 50, width: 40, height: 20};
const points = [
  {x: 0, y: 0},
  {x: 0, y: 30},
  {x: 0, y: 60},
  {x: 100, y: 60},
];
const geometry: Geometry = {width: 200, height: 100, state: () => box, edge: () => ({points, label: box})};

describe('a drawn machine', () => {
  test('keeps its pixels and shrinks with the page', () => {
    const svg = toSvg('cleanup', en, geometry, 'abc');

    expect(svg).toContain('viewBox="0 0 200 100" width="200" height="100"');
    expect(svg).toContain('max-width:100%');
  });

  test('draws a line through its corners only, rounded, with an arrow head at its end', () => {
    const svg = toSvg('cleanup', en, geometry, 'abc');

    expect(svg).toContain('<path d="M0 0L0 52Q0 60 8 60L100 60"/>');
    expect(svg).toContain('<path class="edge-head" d="M93 55.5L100 60 93 64.5"/>');
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

test('a changed word is a changed source', () => {
  const transitions = {
    ...en.transitions,
    M3: {initiator: 'Logout comes to nothing', target: 'Logout comes to nothing'},
  };

  expect(svgSource('cleanup', {...en, transitions})).not.toBe(svgSource('cleanup', en));
  expect(svgSource('sessionTarget', {...en, transitions})).toBe(svgSource('sessionTarget', en));
});
