import type {StackTableWords} from '../stackTables.ts';

/** What the tables about products share, in English. */
export const stackTableWords: StackTableWords = {
  word: 'Word',
  state: 'RFC state',
  number: 'Number',
  noState: 'none',
  concerns: 'Concerns',
  otherwise: 'What the product does',
  action: 'Action',
  stuck: 'On a stuck one',
  healthy: 'On a healthy session',
  meaning: 'What it means',
  rfc: 'RFC',
  code: 'Code',
  status: 'Status',
  where: 'Where to look',
  source: 'Source',
  vendors: {
    lio: 'LIO (Linux target)',
    configfs: 'LIO in configfs',
    iscsiadm: 'iscsiadm (open-iscsi)',
    kernel: 'Linux initiator, sysfs',
    libiscsi: 'libiscsi in the kernel',
    freebsd: 'FreeBSD target',
  },
};
