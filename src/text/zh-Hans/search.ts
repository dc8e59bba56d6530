import type {SearchWords} from '../search.ts';

/** The search in Chinese. */
export const searchWords: SearchWords = {
  search: {
    title: '搜索本站',
    example: '状态、错误码、术语或问题',
    close: '关闭',
    groups: {
      table: '状态与转换',
      terms: '术语',
      lines: '日志与错误码',
      words: '工具的说法',
      scenarios: '场景',
      pages: '页面',
    },
    loading: '正在加载搜索……',
    found: ({shown, all}) => (shown === all ? `${all} 条结果` : `${all} 条结果，显示最相关的 ${shown} 条`),
    nothing: (sought) => `没有找到“${sought}”。`,
    isOutput: '这是命令输出或日志吗？',
    readIt: '交给“解读终端输出”',
    go: '前往',
    choose: '选择',
  },
};
