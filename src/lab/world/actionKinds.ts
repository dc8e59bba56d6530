import {roles} from '../../spec/index.ts';
import {asyncEvents, logoutReasons, logoutResponses, refusalClasses} from '../../spec/pdu.ts';
import {cids, purposes, wireIds} from './world.ts';

export const timers = ['connect', 'login', 'logout', 'nop', 'transport', 'connectionState'] as const;

interface ActionKind {
  /** Who has to act: an end, the network between them, or the end that the action names as its `side`. */
  readonly actor: 'initiator' | 'target' | 'wire' | 'side';
  /** What an end is free to do, what it owes as an answer, what the network does, or time that runs out at an end. */
  readonly sort: 'decision' | 'answer' | 'delivery' | 'disturbance' | 'time';
  /** What it names, in the order of a link: the values of each field, with null where the field may be left out. */
  readonly fields: Readonly<Record<string, readonly (string | number | null)[]>>;
}

const wire = wireIds;
/** When it is left out, the CID is the connection's own, or the initiator picks one. */
const cid: readonly (number | null)[] = [...cids, null];

/** Every kind of action. Their type, their text in a link, and who acts by them are read off this table. */
// prettier-ignore
export const actionKinds = {
  connect:        {actor: 'initiator', sort: 'decision',    fields: {purpose: purposes, cid}},
  logout:         {actor: 'initiator', sort: 'decision',    fields: {wire, reason: logoutReasons, cid}},
  reassign:       {actor: 'initiator', sort: 'decision',    fields: {wire}},
  accept:         {actor: 'target',    sort: 'answer',      fields: {wire}},
  refuse:         {actor: 'target',    sort: 'answer',      fields: {wire, statusClass: refusalClasses}},
  answer:         {actor: 'target',    sort: 'answer',      fields: {wire, response: logoutResponses}},
  async:          {actor: 'target',    sort: 'decision',    fields: {wire, event: asyncEvents, cid}},
  deliver:        {actor: 'wire',      sort: 'delivery',    fields: {wire, to: roles}},
  reset:          {actor: 'wire',      sort: 'disturbance', fields: {wire}},
  close:          {actor: 'wire',      sort: 'disturbance', fields: {wire}},
  cut:            {actor: 'wire',      sort: 'disturbance', fields: {wire}},
  timeout:        {actor: 'side',      sort: 'time',        fields: {side: roles, wire, timer: timers}},
  sessionTimeout: {actor: 'side',      sort: 'time',        fields: {side: roles}},
} as const satisfies Readonly<Record<string, ActionKind>>;

export type ActionName = keyof typeof actionKinds;

/** What the fields of an action are, whatever its kind. */
export function fieldsOf(name: ActionName): ActionKind['fields'] {
  return actionKinds[name].fields;
}
