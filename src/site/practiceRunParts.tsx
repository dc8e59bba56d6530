import {practiceWords} from '@words/practice.ts';
import {lazy, Suspense} from 'react';
import type {RunParts} from '../widgets/exercises/RunScreen.tsx';

/** The simulator and the lab within an exercise: each is loaded when a run is asked for. */
const LoadedMachine = lazy(async () => ({default: (await import('./PracticeSimulator.tsx')).PracticeSimulator}));
const LoadedLab = lazy(async () => ({default: (await import('./PracticeLab.tsx')).PracticeLab}));

export const runParts: RunParts = {
  Machine: (props) => (
    <Suspense fallback={<Waiting />}>
      <LoadedMachine {...props} />
    </Suspense>
  ),
  Lab: (props) => (
    <Suspense fallback={<Waiting />}>
      <LoadedLab {...props} />
    </Suspense>
  ),
};

function Waiting() {
  return <p role="status">{practiceWords.practice.loading}</p>;
}
