import type {SessionPictureWords} from '../sessionPicture.ts';

/** The picture of one session with two connections in English. */
export const sessionPictureWords: SessionPictureWords = {
  sessionPicture: {
    title: 'One session with two connections',
    description:
      'An initiator above, a target below. Between them is one session, drawn as a frame, with two TCP connections in it, CID 0 and CID 1. Each connection leads to a portal of its own; both portals are in one portal group of the target. The initiator has chosen the ISID and both CIDs, the target the TSIH.',
    initiator: 'Initiator',
    target: 'Target',
    session: 'Session',
    connection: 'Connection',
    portal: 'portal',
    portalGroup: 'portal group',
    byInitiator: (number) => `${number}, chosen by the initiator`,
    byTarget: (number) => `${number}, chosen by the target`,
  },
};
