import type {TransitionId} from '../../spec/index.ts';

/** One event of Windows' own initiator. Its text comes in the language of the host; its number does not. */
interface WindowsEvent {
  readonly id: string;
  readonly number: number;
  readonly transitions: readonly TransitionId[];
  /** Something that was tried did not succeed, whatever it means for a state. */
  readonly failed?: true;
}

/** Events of the provider iScsiPrt, by the public message table of iscsilog.dll; its source was not read. */
export const windowsEvents = [
  {id: 'iscsiprt-1', number: 1, transitions: ['T2']},
  {id: 'iscsiprt-7', number: 7, transitions: []},
  {id: 'iscsiprt-9', number: 9, transitions: []},
  {id: 'iscsiprt-10', number: 10, transitions: ['T7']},
  {id: 'iscsiprt-20', number: 20, transitions: ['T15']},
  {id: 'iscsiprt-32', number: 32, transitions: ['T11']},
  {id: 'iscsiprt-34', number: 34, transitions: ['T5']},
  {id: 'iscsiprt-39', number: 39, transitions: []},
  {id: 'iscsiprt-43', number: 43, transitions: ['T7']},
  {id: 'iscsiprt-44', number: 44, transitions: []},
  {id: 'iscsiprt-48', number: 48, transitions: ['T15']},
  {id: 'iscsiprt-49', number: 49, transitions: []},
  {id: 'iscsiprt-59', number: 59, transitions: ['T7']},
  {id: 'iscsiprt-63', number: 63, transitions: ['T15']},
  {id: 'iscsiprt-68', number: 68, transitions: [], failed: true},
  {id: 'iscsiprt-69', number: 69, transitions: [], failed: true},
  {id: 'iscsiprt-70', number: 70, transitions: [], failed: true},
] as const satisfies readonly WindowsEvent[];

export type WindowsEventId = (typeof windowsEvents)[number]['id'];
