import {presentWords} from '@words/present.ts';
import {useMemo} from 'react';
import {miniatures} from '../diagrams/miniatures.ts';
import {memoRuns, writeRun} from '../run/runLink.ts';
import {byRole, eventText} from '../say/labels.ts';
import {sayStep} from '../say/run.ts';
import type {FamilyId, MachineId} from '../spec/index.ts';
import type {PageWords} from '../text/page.ts';
import type {SimulatorWords} from '../text/simulator.ts';
import type {TableWords} from '../text/table.ts';
import {locationAt, type Navigate, type RunLocation} from '../widgets/parts/RunLocation.ts';
import type {LessonPlan} from '../widgets/present/Lesson.tsx';
import {MachineWall} from '../widgets/present/MachineWall.tsx';
import {Presenter} from '../widgets/present/Presenter.tsx';
import type {Presented} from './runQuery.ts';
import {usePresenting} from './usePresenting.ts';
import {useRoomQuestions} from './useRoomQuestions.ts';

const noPlans: readonly LessonPlan[] = [];

interface PresentedMachineProps {
  readonly words: PageWords & TableWords & SimulatorWords;
  readonly of: FamilyId;
  readonly svgs: Readonly<Partial<Record<MachineId, string>>>;
  readonly place: RunLocation;
  readonly onMove: Navigate;
  readonly presented: NonNullable<Presented>;
  readonly onLeave: () => void;
}

/** The run of a simulator on the wall. */
export function PresentedMachine({words, of, svgs, place, onMove, presented, onLeave}: PresentedMachineProps) {
  const read = useMemo(() => memoRuns(of), [of]);
  const {run, played} = read(place.run);
  const at = Math.min(place.at ?? played.length, played.length);
  const last = played[at - 1] ?? null;
  const next = played[at] ?? null;
  const {state, role, machine} = last?.to ?? run.start;
  return (
    <Presenter
      words={presentWords}
      title={words.machines[machine].title}
      form={presented}
      channel={of}
      place={place}
      at={at}
      count={played.length}
      onJump={(to) => onMove(locationAt(writeRun(run), to, run.steps.length))}
      onPlace={onMove}
      onLeave={onLeave}
      {...usePresenting()}
      next={next === null ? null : `${next.clause.transition}: ${eventText(words, next.event, role)}`}
      say={byRole(words.states[state], role)}
      plans={noPlans}
      questions={useRoomQuestions(presented === 'notes' ? of : null)}
      spoken={last === null ? '' : `${at}. ${sayStep(words, last)}`}
    >
      <MachineWall
        words={words}
        svg={svgs[machine] ?? ''}
        miniature={miniatures[machine]}
        start={run.start}
        played={played}
        at={at}
      />
    </Presenter>
  );
}
