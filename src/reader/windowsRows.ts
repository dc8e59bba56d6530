import {windowsEvents} from '../stacks/logs/windowsEvents.ts';
import type {EventRowId} from './reading.ts';

/** Rows of Windows' own initiator. */
export const windowsRows: ReadonlySet<EventRowId> = new Set(windowsEvents.map(({id}) => id));
