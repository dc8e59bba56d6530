import {initiatorLog} from './initiatorLog.ts';
import {lioLog} from './lioLog.ts';
import type {LogRow} from './logRow.ts';
import {otherLogs} from './otherLogs.ts';

/** Every log line we know, in the order in which a reader tries them. */
export const logRows: readonly LogRow[] = [...initiatorLog, ...lioLog, ...otherLogs];
