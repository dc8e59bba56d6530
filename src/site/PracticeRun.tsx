import {RunScreen, type RunScreenProps} from '../widgets/exercises/RunScreen.tsx';
import {runParts} from './practiceRunParts.tsx';

/** A run to be played, with what plays it. */
export function PracticeRun(props: Omit<RunScreenProps, 'parts'>) {
  return <RunScreen {...props} parts={runParts} />;
}
