import {Suspense} from 'react';
import type {RunParts} from '../widgets/exercises/RunScreen.tsx';
import {practiceOnDemand, Waiting} from './practiceWaiting.tsx';

/** The simulator and the lab within an exercise: each is loaded when a run is asked for. */
const LoadedMachine = practiceOnDemand(async () => (await import('./PracticeSimulator.tsx')).PracticeSimulator);
const LoadedLab = practiceOnDemand(async () => (await import('./practiceLabParts.ts')).PracticeLab);

export const runParts: RunParts = {
  Machine: (props) => (
    <Suspense fallback={<Waiting />}>
      <LoadedMachine {...props} />
    </Suspense>
  ),
  Lab: (props) => (
    <Suspense
      fallback={
        <div>
          {props.task.goal}
          <Waiting />
        </div>
      }
    >
      <LoadedLab {...props} />
    </Suspense>
  ),
};
