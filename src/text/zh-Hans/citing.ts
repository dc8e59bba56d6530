import {type CitingWords, formatNames} from '../citing.ts';

/** Citing a page, a row or a run, in Chinese. */
export const citingWords: CitingWords = {
  citing: {
    format: '格式',
    formats: {
      ...formatNames,
      rfc: 'RFC 格式',
      comment: '代码注释',
    },
    notes: {
      gb2025: '2026 年 7 月 1 日起实施。',
      gb2015: '2026 年 7 月 1 日起被新版代替；不少期刊和学校仍要求用它。',
      rfc: 'RFC 的参考文献就这样写。',
      comment: '写在实现它的那行代码上方。',
    },
    own: '本站',
    download: '下载',
    close: '关闭',
    loading: '正在加载引文……',
    notLoaded: '引文加载失败。请检查网络，然后关闭此框再试一次。',
    howTo: '怎样引用本站',
    edition: (edition, published) => `${edition}，${published}`,
    run: ({machine, role, start, transitions}) =>
      transitions.length === 0
        ? `${machine}推演（${role}）：起点 ${start}`
        : `${machine}推演（${role}）：从 ${start} 开始，经过 ${transitions.join('、')}`,
    labRun: ({scenario, erl, at, count}) =>
      `${scenario === null ? `实验台推演（ErrorRecoveryLevel ${String(erl)}）` : `实验台：${scenario}`}，第 ${String(at)} 步，共 ${String(count)} 步`,
  },
};
