import type {SessionPictureWords} from '../sessionPicture.ts';

/** The picture of one session with two connections in Chinese. */
export const sessionPictureWords: SessionPictureWords = {
  sessionPicture: {
    title: '一个会话，两条连接',
    description:
      '上方是启动器，下方是目标器。两者之间的框是一个会话，框内有两条 TCP 连接，CID 分别为 0 和 1。每条连接通向一个门户，两个门户属于目标器的同一个门户组。ISID 和两个 CID 由启动器选定，TSIH 由目标器选定。',
    initiator: '启动器',
    target: '目标器',
    session: '会话',
    connection: '连接',
    portal: '门户',
    portalGroup: '门户组',
    byInitiator: (number) => `${number}，由启动器选定`,
    byTarget: (number) => `${number}，由目标器选定`,
  },
};
