/** Windows names the fields of an event in the language of the system: these are its names in Chinese. */
export const chineseFields = {
  log: '日志名称',
  provider: '来源',
  number: '事件 id',
  time: '日期',
  host: '计算机',
  text: '描述',
} as const;
