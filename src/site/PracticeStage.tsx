import type {ComponentProps} from 'react';
import type {LabRun} from '../lab/run/labRun.ts';
import type {LinkComponent} from '../widgets/parts/LinkComponent.ts';
import {StillStage} from '../widgets/lab/StillStage.tsx';
import cleanup from '!!@diagrams/lane/cleanup.svg?raw';
import connectionInitiator from '!!@diagrams/lane/connectionInitiator.svg?raw';
import connectionTarget from '!!@diagrams/lane/connectionTarget.svg?raw';
import sessionInitiator from '!!@diagrams/lane/sessionInitiator.svg?raw';
import sessionTarget from '!!@diagrams/lane/sessionTarget.svg?raw';
import {labWidgetWords} from './labWidget.ts';

/** The stage of the lab in a question, in the page's language. */
export function PracticeStage(run: LabRun) {
  return <StillStage words={labWidgetWords} Link={NameOnly} svgs={svgs} {...run} />;
}

/** Nothing leads out of a question. */
function NameOnly({className, children}: ComponentProps<LinkComponent>) {
  return <span className={className}>{children}</span>;
}

const svgs = {cleanup, connectionInitiator, connectionTarget, sessionInitiator, sessionTarget};
