import type {CommandWords} from '../command.ts';

/** The words of `npm run read-state` in English. */
export const commandWords: CommandWords = {
  usage: `npm run --silent read-state -- [--lang en|zh-Hans] [--text] [file …]
npm run --silent read-state -- [--lang en|zh-Hans] [--text] --again file [file]

Reads what a terminal printed, from files or from standard input (-).
  --lang    language of --text and of messages; JSON has both
  --text    the answer for a terminal; else it is JSON
  --again   output of the same command some seconds later: the two are compared
  --help    this text
Exit status: 0 recognised, 1 recognised and stuck or failing,
2 wrong option or unreadable file, 3 nothing recognised or,
with --again, nothing that could be compared.`,
  unknownOption: ({option}) => `There is no option ${option}. --help lists those there are.`,
  wrongLanguage: ({given, known}) =>
    given === '' ? `--lang needs a language: ${known}.` : `--lang does not know “${given}”. It takes ${known}.`,
  needlessValue: ({option}) => `${option} takes no value.`,
  noAgainFile: '--again needs a file: the output of the same command some seconds later.',
  againOfMany: ({count}) => `--again compares with one output, not with ${count}.`,
  againTwice: 'Standard input can be one of the two outputs, not both.',
  unreadable: {
    missing: ({file}) => `${file}: there is no such file.`,
    forbidden: ({file}) => `${file}: you may not read this file.`,
    directory: ({file}) => `${file}: this is a directory, not a file.`,
    other: ({file, reason}) => `${file}: this file could not be read (${reason}).`,
  },
  paste: 'Paste the output, then press Enter and Ctrl-D.',
  empty: 'Nothing to read: the input is empty.',
  nothing: ({lines}) =>
    `Nothing recognised in ${lines} ${lines === 1 ? 'line' : 'lines'}: no output or log line of a tool this command knows. Nothing is guessed.`,
  encodings: {
    other: ({encoding}) => `Read as ${encoding}.`,
    damaged: ({encoding}) => `Read as ${encoding}. Some bytes are not ${encoding}; they show as �.`,
  },
  verdict: ({sign, sides, certainty}) => [sign, sides, certainty].filter((part) => part !== '').join(' · '),
  command: ({where, what}) => `${where} (${what}):`,
  finding: ({text, certainty, lines}) =>
    `${text} (${certainty}${lines.length === 0 ? '' : `, ${lines.length === 1 ? 'line' : 'lines'} ${lines.join(', ')}`})`,
};
