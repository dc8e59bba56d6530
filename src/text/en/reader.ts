import type {ReaderWords} from '../reader.ts';

/** The words of "Read my terminal" in English. */
export const readerWords: ReaderWords = {
  paste: 'Output or log lines',
  placeholder: 'Paste what targetcli, iscsiadm, dmesg, journalctl or a kernel stack shows …',
  privacy:
    'The text stays in the memory of this tab until you clear it, reload or close the tab. Nothing is sent anywhere, and nothing is stored.',
  examples: 'No output at hand? Try one of these:',
  drop: 'You can also drop files here: one, or one for each host.',
  chooseFile: 'Choose files',
  clear: 'Clear',
  edit: 'Edit',
  cancel: 'Cancel',
  reading: (percent) => `Reading: ${percent} %`,
  tooLarge: ({name, megabytes, limit}) =>
    `${name} has ${megabytes} MB, and this page reads up to ${limit} MB. Cut out the time around the failure and try again.`,
  bothTooLarge: ({megabytes, limit}) =>
    `The two outputs have ${megabytes} MB together, and this page reads up to ${limit} MB. The command npm run read-state compares longer ones, with --again.`,
  longPaste: ({megabytes}) => `${megabytes} MB pasted. Text of this length is read, but not shown for editing.`,
  notTakenAlong: 'It does not come along when you change the language.',
  nothing: ({lines}) =>
    `Nothing was recognised in ${lines} ${lines === 1 ? 'line' : 'lines'}. None of it has the form of a tool that this page knows, and it does not guess.`,
  failed: ({reason}) => `The text could not be read. ${reason}`,
  readAs: ({encoding, damaged}) =>
    damaged ? `Read as ${encoding}. Some bytes are not ${encoding}; they show as �.` : `Read as ${encoding}.`,
  manyFiles: ({count}) => `${count} files, each read as one host`,
  tooManyFiles: ({count, limit}) =>
    `${count} files are too many at once: this page reads up to ${limit}, and has read none of them. The command npm run read-state takes any number.`,
  filesTooLarge: ({megabytes, limit}) =>
    `The files have ${megabytes} MB together. This page reads up to ${limit} MB at once, and has read none of them. The command npm run read-state takes them all.`,
  allFiles: ({count}) => `Back to all ${count} files`,
  needsScript: 'Reading a text needs JavaScript. The pages linked below do not.',
  sample: 'What you get, for example:',
  answer: 'What it says',
  findings: 'Findings, line by line',
  also: ({count}) => `Also (${count})`,
  nextCommand: 'Next',
  copyCommand: 'Copy command',
  colon: ': ',
  cameBy: 'came by',
  next: 'Next: ',
  avoid: 'Caution: ',
  explained: 'Explained here',
  toldAbove: 'in full above',
  sessions: 'Sessions and connections',
  session: ({side, sid}) => `Session ${sid} (${side})`,
  connection: ({cid}) => `Connection, CID ${cid}`,
  noRfcState: 'names no state of the RFC',
  waysIn: 'in by',
  waysOut: 'out by',
  simulate: 'Open the simulator in this state',
  events: 'Events, in order',
  line: (number) => `line ${number}`,
  transitions: 'Transitions',
  text: 'The lines that were read',
  textShortened: 'The text is long: only lines with a meaning are shown.',
  marked: 'read',
  left: ({count}) => `… and ${count} more, not shown here. The command npm run read-state prints them all.`,
  unread: ({count}) => `${count} ${count === 1 ? 'line was' : 'lines were'} not understood`,
  copyTicket: 'Copy as Markdown',
  ticketTitle: 'iSCSI: what the output says',
  sides: {initiator: 'initiator', target: 'target'},
};
