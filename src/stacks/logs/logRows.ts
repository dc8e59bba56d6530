import {initiatorLog, type InitiatorLogId} from './initiatorLog.ts';
import {iscsiadmMessages, type IscsiadmMessageId} from './iscsiadmMessages.ts';
import {lioLog, type LioLogId} from './lioLog.ts';
import type {LogRow} from './logRow.ts';
import {otherLogs, type OtherLogId} from './otherLogs.ts';

export type LogRowId = InitiatorLogId | IscsiadmMessageId | LioLogId | OtherLogId;

/** A row of one of the tables, under the id that its table gives it. */
export type KnownLogRow = LogRow & {readonly id: LogRowId};

/** Every log line we know, in the order in which a reader tries them. */
export const logRows: readonly KnownLogRow[] = [...initiatorLog, ...iscsiadmMessages, ...lioLog, ...otherLogs];
