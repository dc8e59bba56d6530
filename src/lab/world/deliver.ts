import {byStep, moveConnection} from './couple.ts';
import type {DraftConnection, DraftWire, End} from './draft.ts';
import {listen, receiveLogin, receiveLoginResponse, sendLogin} from './login.ts';
import {receiveLogout, receiveLogoutResponse} from './logout.ts';
import type {Pdu} from '../../spec/pdu.ts';
import {connectionOn, isFullFeature, sessionOf} from './world.ts';

/** Takes the first PDU in flight to an end off the wire and lets that end meet it. */
export function deliver(end: End, wire: DraftWire): void {
  const {role, draft} = end;
  const pdu = wire.to[role].shift();
  if (pdu === undefined) return;
  const at = draft.chain.push({kind: 'arrived', at: role, wire: wire.id, pdu}) - 1;
  const before = draft.chain.length;
  const connection = connectionOn(end, wire.id);
  if (connection === undefined) {
    if (pdu.kind === 'syn') listen(end, wire.id);
  } else if (meet(end, connection, pdu)) return;
  if (draft.chain.length === before) draft.chain[at] = {kind: 'ignored', at: role, wire: wire.id, pdu};
}

/** True for a PDU that counts although it may move no machine. */
function meet(end: End, connection: DraftConnection, pdu: Pdu): boolean {
  const {state} = connection.at;
  switch (pdu.kind) {
    case 'syn':
      return false;
    case 'synAck':
      if (state === 'S2') sendLogin(end, connection);
      return false;
    case 'fin':
      moveConnection(end, connection, 'transportDisconnected', byStep);
      return false;
    case 'rst':
      moveConnection(end, connection, 'transportReset', byStep);
      return false;
    case 'loginRequest':
      if (state === 'S3') receiveLogin(end, connection, pdu);
      return false;
    case 'loginResponse':
      if (state === 'S4') receiveLoginResponse(end, connection, pdu);
      return false;
    case 'logoutRequest':
      if (state === 'S5' || state === 'S7') receiveLogout(end, connection, pdu);
      // A Logout Request for a CID that is not known moves nothing here, and is answered all the same.
      return state === 'S5' || state === 'S7';
    case 'logoutResponse':
      return receiveLogoutResponse(end, connection, pdu);
    case 'asyncMessage':
      receiveAsync(end, connection, pdu);
      return false;
    case 'taskReassign':
      // The tasks go to the connection that carries the request; section 8 knows no transition for it.
      if (state === 'S5') {
        const session = sessionOf(end, connection);
        if (session !== undefined) session.tasksAwait = false;
      }
      return state === 'S5';
  }
}

function receiveAsync(
  initiator: End,
  carrier: DraftConnection,
  {event, cid}: Extract<Pdu, {kind: 'asyncMessage'}>,
): void {
  const inSession = initiator.connections.filter((one) => one.session === carrier.session && isFullFeature(one));
  switch (event) {
    case 1:
      moveConnection(initiator, carrier, 'logoutRequestedByTarget', byStep);
      return;
    case 2:
      for (const one of inSession)
        if (one.cid === cid) moveConnection(initiator, one, 'dropConnectionReceived', byStep);
      return;
    case 3:
      for (const one of inSession) moveConnection(initiator, one, 'dropAllConnectionsReceived', byStep);
      return;
  }
}
