// @vitest-environment happy-dom
import {fireEvent, render, screen} from '@testing-library/react';
import {expect, it, vi} from 'vitest';
import {startPositions} from '../../run/positions.ts';
import type {Position} from '../../run/run.ts';
import {catalogues} from '../../text/catalogues.ts';
import {localeIds} from '../../text/locales.ts';
import '../page.fixture.tsx';
import {StartPicker} from './StartPicker.tsx';

const starts = startPositions('cleanup', 'initiator');

it.each(localeIds)('Where a run began is shown, R2 by its means, and another start can be picked (%s)', (locale) => {
  const words = catalogues[locale];
  const onStart = vi.fn<(start: Position) => void>();
  const inR2 = (by: Position['means']) => starts.findIndex(({state, means}) => state === 'R2' && means === by);
  render(<StartPicker words={words} start={{...starts[inR2('csmE')]!}} starts={starts} onStart={onStart} />);

  const picker = screen.getByRole<HTMLSelectElement>('combobox', {name: words.simulator.startIn});
  expect(picker.selectedOptions[0]?.textContent).toBe(words.simulator.stateInFull('R2 IN_CLEANUP', 'CSM-E'));

  fireEvent.change(picker, {target: {value: String(inR2('csmI'))}});
  expect(onStart.mock.calls).toEqual([[starts[inR2('csmI')]]]);
});
