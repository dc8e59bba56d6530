import type {Evidence} from '../spec/evidence.ts';
import type {TransitionId} from '../spec/index.ts';
import type {CommandId} from './commands.ts';

/** One Status-Class of a Login Response. */
interface LoginClass {
  /** Two hexadecimal digits, as it stands before the detail. */
  readonly statusClass: string;
  /** What the response means for the connection. */
  readonly transition: TransitionId;
  /** Only one response of this class means that. */
  readonly conditional?: true;
}

/** One Status-Class with its Status-Detail, as products print them: `02/03` is 0203. */
interface LoginStatus {
  readonly status: string;
  /** Whose word it is where to look. */
  readonly where?: Extract<Evidence, 'implementation' | 'inferred'>;
  /** What a Linux initiator has that such a target refuses: the command that shows it. */
  readonly next?: CommandId;
}

/** RFC 7143, 11.13.5. */
export const loginClasses = [
  {statusClass: '00', transition: 'T5', conditional: true},
  {statusClass: '01', transition: 'T7'},
  {statusClass: '02', transition: 'T7'},
  {statusClass: '03', transition: 'T7'},
] as const satisfies readonly LoginClass[];

export type StatusClass = (typeof loginClasses)[number]['statusClass'];
export type ConditionalClass = Extract<(typeof loginClasses)[number], {readonly conditional: true}>['statusClass'];

/** The refusals of the same table; numbers compared with `include/iscsi_proto.h` of open-iscsi 0e4b1f6. */
export const loginStatuses = [
  {status: '0101'},
  {status: '0102'},
  {status: '0200'},
  {status: '0201', next: 'initiator-chap'},
  {status: '0202', where: 'implementation', next: 'initiator-name'},
  {status: '0203', where: 'inferred', next: 'node-records'},
  {status: '0204'},
  {status: '0205'},
  {status: '0206', where: 'implementation'},
  {status: '0207'},
  {status: '0208'},
  {status: '0209'},
  {status: '020a', where: 'implementation'},
  {status: '020b'},
  {status: '0300', where: 'inferred'},
  {status: '0301', where: 'inferred'},
  {status: '0302', where: 'inferred'},
] as const satisfies readonly LoginStatus[];

export type LoginStatusId = (typeof loginStatuses)[number]['status'];

/** The statuses of which something is told about where to look. */
export type TraceableStatus = Extract<(typeof loginStatuses)[number], {readonly where: Evidence}>['status'];

/** A row of either table: a Status-Class with its detail, or the class alone. */
export type LoginAnswer = LoginStatusId | StatusClass;

/** The row for class and detail as two hexadecimal numbers; falls back to the class, which decides alone. */
export function loginAnswer(statusClass: string, detail: string): LoginAnswer | undefined {
  const first = twoDigits(statusClass);
  const whole = first + twoDigits(detail);
  return (
    loginStatuses.find(({status}) => status === whole)?.status ??
    loginClasses.find((row) => row.statusClass === first)?.statusClass
  );
}

function twoDigits(hex: string): string {
  return hex.toLowerCase().padStart(2, '0');
}

/** The command that shows a Linux initiator what a target refused of it; null where the status names nothing of its own. */
export function commandOfRefusal(answer: LoginAnswer): CommandId | null {
  const rows: readonly LoginStatus[] = loginStatuses;
  return rows.find(({status}) => status === answer)?.next ?? null;
}
