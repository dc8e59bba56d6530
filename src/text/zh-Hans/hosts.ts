import type {HostsWords} from '../hosts.ts';

/** The table of many hosts in Chinese. */
export const hostsWords: HostsWords = {
  title: '各文件中的会话（按 RFC 状态排列）',
  columns: {host: '文件', side: '端', session: '会话', state: '状态', connections: '连接', stale: '像是残留？'},
  noState: '无状态',
  looksStale: ({because, certainty}) => `${because}（${certainty}）`,
  notInInitiatorsList: '启动器自己的列表里没有与该目标器的会话',
  lookAgain: '像是残留的会话，也可能正在恢复。动手之前，请隔 10 秒在两端各再看一次状态。',
  eachFile: '各文件的结论',
};
