import type {PageWords} from '../page.ts';
import {evidenceWords} from './evidence.ts';

/**
 * What any page may have to say, in Chinese. One entry a line, as in every file of words, so that its twin in the other
 * language stands beside it line for line.
 */
// prettier-ignore
export const pageWords: PageWords = {
  locale: 'zh-Hans',
  sentenceGap: '',
  roles: {initiator: '启动器', target: '目标器'},
  bothRoles: '双方',
  families: {connection: '连接状态机', cleanup: '清理状态机', session: '会话状态机'},
  means: {
    csmE: {name: 'CSM-E', how: '通过另一条连接显式登出'},
    csmI: {name: 'CSM-I', how: '通过新连接上的重建登录隐式登出'},
  },

  glosses: {
    S1: '无连接',
    S2: '等待传输连接',
    S3: '传输已建立',
    S4: '登录中',
    S5: '已登录',
    S6: '登出中',
    S7: '已请求登出',
    S8: '等待清理',
    R1: '等待清理',
    R2: '清理中',
    R3: '清理结束',
    Q1: '无会话',
    Q2: '首连接登录中',
    Q3: '已登录',
    Q4: '会话故障',
    Q5: '延续中',
  },
  fullFeaturePhase: '全功能阶段',

  section: (section) => (/^[A-Z]/.test(section) ? `RFC 7143 附录 ${section}` : `RFC 7143 第 ${section} 节`),
  sectionInShort: (section) => (/^[A-Z]/.test(section) ? `附录 ${section}` : `§${section}`),
  evidence: evidenceWords,

  linkTo: (label) => `${label} 的链接`,
  copying: {
    cite: '引用',
    citePage: '引用本页',
    citeRun: '引用这次推演',
    copy: '复制',
    copied: '已复制。',
    asMarkdown: '复制为 Markdown',
    notCopied: {
      text: '浏览器不允许复制。请选中文本，手动复制。',
      link: '未能复制链接。请从地址栏复制。',
      ticket: '浏览器拒绝了复制。',
    },
  },
};
