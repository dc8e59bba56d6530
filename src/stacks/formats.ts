/** The kinds of text that are read, named for the tool that prints them. */
export type Format =
  | 'targetcli-sessions'
  | 'configfs-info'
  | 'target-status'
  | 'dynamic-sessions'
  | 'lio-log'
  | 'kernel-stack'
  | 'iscsiadm-session'
  | 'iscsiadm-list'
  | 'iscsiadm-messages'
  | 'sysfs'
  | 'initiator-log'
  | 'tgtadm'
  | 'tgt-log'
  | 'istgt-log'
  | 'spdk-log'
  | 'freebsd-log'
  | 'illumos-log';
