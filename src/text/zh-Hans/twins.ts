import type {TwinWords} from '../twins.ts';

/** What stands around a page as Markdown, in Chinese. */
export const twinWords: TwinWords = {
  site: 'iSCSI 状态机实验室',
  address: '网址：',
  edition: ({site, version, commit, published}) =>
    `${site}，版本 ${version}${commit === null ? '' : `，提交 ${commit}`}，${published}`,
  licence: '许可证：MIT。以 RFC 7143 为准；此处不含其原文。',
  live: '可在页面上操作：',

  list: {
    summary:
      'RFC 7143 第 8 节的状态机（iSCSI 连接、连接的清理和会话）：每个状态、转换和条款，Linux 等产品的叫法和不同做法，以及怎样读它们的日志。',
    details:
      '每个说法都标明依据：RFC 明文、产品实现，或者我们的推断。每个状态、转换、条款、术语和日志行都有固定链接。下面每一页都是 Markdown；去掉“.md”就是带模拟器的页面。',
    pages: '页面',
    data: '数据',
    other: '英文版',
  },
};
