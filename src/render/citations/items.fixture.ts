import type {Citable} from './citable.ts';

/** M3 of a release, as both languages of the site name it. */
export const m3: Citable = {
  id: 'M3',
  title: 'M3: IN_CLEANUP to CLEANUP_WAIT',
  abstract: 'Cleanup fails & the connection waits again: 100 % of #2.',
  url: 'https://lab.example/cleanup#M3',
  locale: 'en',
  site: 'iSCSI State Lab',
  edition: {version: '0.1.0', commit: '5e09d83', published: '2026-11-25'},
  sections: ['8.2.2'],
  accessed: '2026-11-26',
};

export const m3InChinese: Citable = {
  ...m3,
  title: 'M3：IN_CLEANUP 到 CLEANUP_WAIT',
  abstract: '清理失败，连接重新等待。',
  url: 'https://lab.example/zh-Hans/cleanup#M3',
  locale: 'zh-Hans',
  site: 'iSCSI 状态机实验室',
};
