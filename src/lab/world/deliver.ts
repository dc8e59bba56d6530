import type {Role} from '../../spec/index.ts';
import {moveConnection, byStep} from './couple.ts';
import type {DraftConnection, DraftWire, WorldDraft} from './draft.ts';
import {listen, receiveLogin, receiveLoginResponse, sendLogin} from './login.ts';
import {receiveLogout, receiveLogoutResponse} from './logout.ts';
import type {Pdu} from '../../spec/pdu.ts';
import {connectionOn, isFullFeature, sessionOf} from './world.ts';

/** Takes the first PDU in flight to one end off the wire and lets that end meet it. */
export function deliver(draft: WorldDraft, wire: DraftWire, to: Role): void {
  const pdu = wire.to[to].shift();
  if (pdu === undefined) return;
  const at = draft.chain.push({kind: 'arrived', at: to, wire: wire.id, pdu}) - 1;
  const before = draft.chain.length;
  const connection = connectionOn(draft.sides[to], wire.id);
  if (connection === undefined) {
    if (pdu.kind === 'syn') listen(draft, wire.id);
  } else if (meet(draft, to, connection, pdu)) return;
  if (draft.chain.length === before) draft.chain[at] = {kind: 'ignored', at: to, wire: wire.id, pdu};
}

/** True for a PDU that counts although it may move no machine. */
function meet(draft: WorldDraft, side: Role, connection: DraftConnection, pdu: Pdu): boolean {
  const {state} = connection.at;
  switch (pdu.kind) {
    case 'syn':
      return false;
    case 'synAck':
      if (state === 'S2') sendLogin(draft, connection);
      return false;
    case 'fin':
      moveConnection(draft, side, connection, 'transportDisconnected', byStep);
      return false;
    case 'rst':
      moveConnection(draft, side, connection, 'transportReset', byStep);
      return false;
    case 'loginRequest':
      if (state === 'S3') receiveLogin(draft, connection, pdu);
      return false;
    case 'loginResponse':
      if (state === 'S4') receiveLoginResponse(draft, connection, pdu);
      return false;
    case 'logoutRequest':
      if (state === 'S5' || state === 'S7') receiveLogout(draft, connection, pdu);
      // A Logout Request for a CID that is not known moves nothing here, and is answered all the same.
      return state === 'S5' || state === 'S7';
    case 'logoutResponse':
      receiveLogoutResponse(draft, connection, pdu);
      return false;
    case 'asyncMessage':
      receiveAsync(draft, connection, pdu);
      return false;
    case 'taskReassign':
      // The tasks go to the connection that carries the request; section 8 knows no transition for it.
      if (state === 'S5') {
        const session = sessionOf(draft.sides.target, connection);
        if (session !== undefined) session.tasksAwait = false;
      }
      return state === 'S5';
  }
}

function receiveAsync(
  draft: WorldDraft,
  carrier: DraftConnection,
  {event, cid}: Extract<Pdu, {kind: 'asyncMessage'}>,
): void {
  const inSession = draft.sides.initiator.connections.filter(
    (one) => one.session === carrier.session && isFullFeature(one),
  );
  switch (event) {
    case 1:
      moveConnection(draft, 'initiator', carrier, 'logoutRequestedByTarget', byStep);
      return;
    case 2:
      for (const one of inSession)
        if (one.cid === cid) moveConnection(draft, 'initiator', one, 'dropConnectionReceived', byStep);
      return;
    case 3:
      for (const one of inSession) moveConnection(draft, 'initiator', one, 'dropAllConnectionsReceived', byStep);
      return;
  }
}
