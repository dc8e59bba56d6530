import {presentWords} from '@words/present.ts';
import {useMemo} from 'react';
import {memoLabRuns, writeLabRun} from '../lab/run/labLink.ts';
import {worldAfter} from '../lab/run/labRun.ts';
import {scenarioOf} from '../lab/scenarios/scenarioOf.ts';
import {sayAction, sayChain} from '../say/lab.ts';
import {sayOutcome} from '../say/outcome.ts';
import {scenarioNote} from '../say/scenarioNote.ts';
import {locationAt, type Navigate, type RunLocation} from '../widgets/parts/RunLocation.ts';
import {LabWall} from '../widgets/present/LabWall.tsx';
import {Presenter} from '../widgets/present/Presenter.tsx';
import {labWidgetWords as words} from './labWidget.ts';
import type {Presented} from './runQuery.ts';
import {useLessonPlans} from './useLessonPlans.ts';
import {usePresenting} from './usePresenting.ts';
import {useRoomQuestions} from './useRoomQuestions.ts';

interface PresentedLabProps {
  readonly place: RunLocation;
  readonly onMove: Navigate;
  readonly presented: NonNullable<Presented>;
  readonly onLeave: () => void;
}

/** The run of the lab on the wall; who speaks has the notes of its scenario. */
export function PresentedLab({place, onMove, presented, onLeave}: PresentedLabProps) {
  const read = useMemo(() => memoLabRuns(), []);
  const {run, played} = read(place.run);
  const count = played.steps.length;
  const at = Math.min(place.at ?? count, count);
  const last = played.steps[at - 1] ?? null;
  const next = played.steps[at] ?? null;
  const before = worldAfter(played, at - 1);
  const scenario = scenarioOf(writeLabRun(run));
  return (
    <Presenter
      words={presentWords}
      title={scenario === null ? words.page.title : words.scenarios[scenario].title}
      form={presented}
      channel="lab"
      place={place}
      at={at}
      count={count}
      onJump={(to) => onMove(locationAt(writeLabRun(run), to, run.actions.length))}
      onPlace={onMove}
      onLeave={onLeave}
      {...usePresenting()}
      next={next === null ? null : sayAction(words, next.action, worldAfter(played, at))}
      say={
        scenarioNote(words.scenarios, scenario, at) ??
        (last === null ? words.page.atStart : sayChain(words, last.chain, before.settings))
      }
      plans={useLessonPlans(presented === 'notes')}
      questions={useRoomQuestions(presented === 'notes' ? scenario : null)}
      spoken={last === null ? words.page.atStart : sayOutcome(words, last, before, at)}
    >
      <LabWall words={words} played={played} at={at} />
    </Presenter>
  );
}
