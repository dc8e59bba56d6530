import {freebsdLog, type FreebsdLogId} from './freebsdLog.ts';
import {initiatorLog, type InitiatorLogId} from './initiatorLog.ts';
import {iscsiadmMessages, type IscsiadmMessageId} from './iscsiadmMessages.ts';
import {libiscsiLog, type LibiscsiLogId} from './libiscsiLog.ts';
import {lioLog, type LioLogId} from './lioLog.ts';
import type {LogRow} from './logRow.ts';
import {otherLogs, type OtherLogId} from './otherLogs.ts';
import {scstLog, type ScstLogId} from './scstLog.ts';
import {vmkernelLog, type VmkernelLogId} from './vmkernelLog.ts';

export type LogRowId =
  InitiatorLogId | IscsiadmMessageId | LioLogId | OtherLogId | FreebsdLogId | VmkernelLogId | LibiscsiLogId | ScstLogId;

/** A row of one of the tables, under the id that its table gives it. */
export type KnownLogRow = LogRow & {readonly id: LogRowId};

/** Every log line we know, in the order in which a reader tries them. */
export const logRows: readonly KnownLogRow[] = [
  ...initiatorLog,
  ...iscsiadmMessages,
  ...lioLog,
  ...otherLogs,
  ...freebsdLog,
  ...vmkernelLog,
  ...libiscsiLog,
  ...scstLog,
];
