import type {CommandWords} from '../command.ts';

/** The words of `npm run read-state` in Chinese. */
export const commandWords: CommandWords = {
  usage: `npm run --silent read-state -- [--lang en|zh-Hans] [--text] [文件 …]
npm run --silent read-state -- [--lang en|zh-Hans] [--text] --again 文件 [文件]

解读终端输出，来自文件或标准输入（-）。
  --lang    --text 和提示信息的语言；JSON 两种语言都有
  --text    输出给终端看的结论；不加则输出 JSON
  --again   同一条命令几秒后的输出，与前一份对照
  --help    显示本说明
退出状态：0 已识别；1 已识别，且有卡住或故障；
2 选项有误或文件读不了；3 没有识别出任何内容，
或者用了 --again 但两份输出无法对照。`,
  unknownOption: ({option}) => `没有 ${option} 这个选项。可用选项见 --help。`,
  wrongLanguage: ({given, known}) =>
    given === '' ? `--lang 后面要写语言：${known}。` : `--lang 不支持“${given}”，可用：${known}。`,
  needlessValue: ({option}) => `${option} 后面不带值。`,
  noAgainFile: '--again 后面要写文件：同一条命令几秒后的输出。',
  againOfMany: ({count}) => `--again 只能与一份输出对照，这里给出了 ${count} 份。`,
  againTwice: '两份输出中最多有一份来自标准输入。',
  unreadable: {
    missing: ({file}) => `${file}：没有这个文件。`,
    forbidden: ({file}) => `${file}：没有读取权限。`,
    directory: ({file}) => `${file}：这是目录，不是文件。`,
    other: ({file, reason}) => `${file}：无法读取（${reason}）。`,
  },
  paste: '请粘贴输出，然后按回车和 Ctrl-D。',
  empty: '没有可读的内容：输入为空。',
  nothing: ({lines}) => `共 ${lines} 行，没有认出任何内容：没有一行是本命令所知工具的输出或日志。本命令不猜测。`,
  encodings: {
    other: ({encoding}) => `按 ${encoding} 读取。`,
    damaged: ({encoding}) => `按 ${encoding} 读取，其中有无法解码的字节，显示为 �。`,
  },
  verdict: ({sign, sides, certainty}) => [sign, sides, certainty].filter((part) => part !== '').join(' · '),
  command: ({where, what}) => `${where}（${what}）：`,
  finding: ({text, certainty, lines}) =>
    `${text}（${certainty}${lines.length === 0 ? '' : `，第 ${lines.join('、')} 行`}）`,
};
