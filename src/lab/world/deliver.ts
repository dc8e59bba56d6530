import type {Role} from '../../spec/index.ts';
import {moveConnection, step} from './couple.ts';
import type {DraftConnection, DraftWire, Scene} from './draft.ts';
import {listen, receiveLogin, receiveLoginResponse, sendLogin} from './login.ts';
import {receiveLogout, receiveLogoutResponse} from './logout.ts';
import type {Pdu} from '../../spec/pdu.ts';
import {connectionOn, isFullFeature, sessionOf} from './world.ts';

/** Takes the first PDU in flight to one end off the wire and lets that end meet it. */
export function deliver(scene: Scene, wire: DraftWire, to: Role): void {
  const pdu = wire.to[to].shift();
  if (pdu === undefined) return;
  const at = scene.chain.push({kind: 'arrived', at: to, wire: wire.id, pdu}) - 1;
  const before = scene.chain.length;
  const connection = connectionOn(scene.sides[to], wire.id);
  if (connection === undefined) {
    if (pdu.kind === 'syn') listen(scene, wire.id);
  } else if (meet(scene, to, connection, pdu)) return;
  if (scene.chain.length === before) scene.chain[at] = {kind: 'ignored', at: to, wire: wire.id, pdu};
}

/** True for a PDU that counts although it may move no machine. */
function meet(scene: Scene, side: Role, connection: DraftConnection, pdu: Pdu): boolean {
  const {state} = connection.at;
  switch (pdu.kind) {
    case 'syn':
      return false;
    case 'synAck':
      if (state === 'S2') sendLogin(scene, connection);
      return false;
    case 'fin':
      moveConnection(scene, side, connection, 'transportDisconnected', step);
      return false;
    case 'rst':
      moveConnection(scene, side, connection, 'transportReset', step);
      return false;
    case 'loginRequest':
      if (state === 'S3') receiveLogin(scene, connection, pdu);
      return false;
    case 'loginResponse':
      if (state === 'S4') receiveLoginResponse(scene, connection, pdu);
      return false;
    case 'logoutRequest':
      if (state === 'S5' || state === 'S7') receiveLogout(scene, connection, pdu);
      // A Logout Request for a CID that is not known moves nothing here, and is answered all the same.
      return state === 'S5' || state === 'S7';
    case 'logoutResponse':
      receiveLogoutResponse(scene, connection, pdu);
      return false;
    case 'asyncMessage':
      receiveAsync(scene, connection, pdu);
      return false;
    case 'taskReassign':
      // The tasks go to the connection that carries the request; section 8 knows no transition for it.
      if (state === 'S5') {
        const session = sessionOf(scene.sides.target, connection);
        if (session !== undefined) session.tasksAwait = false;
      }
      return state === 'S5';
  }
}

function receiveAsync(
  scene: Scene,
  carrier: DraftConnection,
  {event, cid}: Extract<Pdu, {kind: 'asyncMessage'}>,
): void {
  const inSession = scene.sides.initiator.connections.filter(
    (one) => one.session === carrier.session && isFullFeature(one),
  );
  switch (event) {
    case 1:
      moveConnection(scene, 'initiator', carrier, 'logoutRequestedByTarget', step);
      return;
    case 2:
      for (const one of inSession)
        if (one.cid === cid) moveConnection(scene, 'initiator', one, 'dropConnectionReceived', step);
      return;
    case 3:
      for (const one of inSession) moveConnection(scene, 'initiator', one, 'dropAllConnectionsReceived', step);
      return;
  }
}
