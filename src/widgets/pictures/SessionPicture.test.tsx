// @vitest-environment happy-dom
import {render, screen} from '@testing-library/react';
import {describe, expect, it} from 'vitest';
import {widthOf} from '../../render/wrap.ts';
import {catalogues} from '../../text/catalogues.ts';
import {localeIds} from '../../text/locales.ts';
import '../page.fixture.tsx';
import {SessionPicture} from './SessionPicture.tsx';

describe.each(localeIds)('The picture of one session with two connections (%s)', (locale) => {
  const words = catalogues[locale];
  const {title, description, session, connection, byInitiator, byTarget} = words.sessionPicture;
  const shown = () => {
    render(<SessionPicture words={words} />);
    return screen.getByRole('img');
  };
  const linesOf = (picture: HTMLElement) => [...picture.querySelectorAll('text')];

  it('is told whole to who does not see it: who chooses each number, and both connections', () => {
    const picture = shown();
    const told = picture.getAttribute('aria-labelledby')!.split(' ');
    expect(told.map((id) => document.getElementById(id)?.textContent)).toEqual([title, description]);
    for (const number of ['ISID', 'TSIH', 'CID']) expect(description).toContain(number);
  });

  it('has one session, its two connections with different CIDs, and who chooses which number', () => {
    const lines = linesOf(shown()).map(({textContent}) => textContent);
    const times = (line: string) => lines.filter((one) => one === line).length;
    expect([times(session), times(connection), times('CID 0'), times('CID 1')]).toEqual([1, 2, 1, 1]);
    expect(lines).toEqual(
      expect.arrayContaining([byInitiator('ISID 00023d000001'), byTarget('TSIH 5'), byInitiator('CID')]),
    );
  });

  it('keeps every line inside the picture, off the wires, and apart from its neighbours', () => {
    const picture = shown();
    const wires = [...picture.querySelectorAll('path')].map((wire) =>
      /^M(\d+) (\d+)V(\d+)$/.exec(wire.getAttribute('d')!)!.slice(1).map(Number),
    );
    expect(wires).toHaveLength(2);
    const [, , width] = picture.getAttribute('viewBox')!.split(' ').map(Number);
    const spans = linesOf(picture).map((line) => {
      const half = widthOf(line.textContent, 12.5) / 2;
      const middle = Number(line.getAttribute('x'));
      return {
        line: line.textContent,
        y: Number(line.getAttribute('y')),
        middle,
        from: middle - half,
        to: middle + half,
      };
    });
    expect(spans.filter(({from, to}) => from < 4 || to > width! - 4)).toEqual([]);
    // What a wire runs through is its own label, which covers it.
    const crossed = spans.filter(({y, middle, from, to}) =>
      wires.some(([x, top, bottom]) => x !== middle && from < x! && x! < to && top! < y && y < bottom! + 10),
    );
    expect(crossed).toEqual([]);
    const colliding = spans.filter((one) =>
      spans.some((other) => other !== one && other.y === one.y && one.from < other.to && other.from < one.to),
    );
    expect(colliding).toEqual([]);
  });
});
