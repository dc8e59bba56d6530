/** The processes that write lines of ours and have no “iscsi” in their names: a line of any other has to name iSCSI itself. */
export const speakers: ReadonlySet<string> = new Set([
  'kernel',
  'vmkernel',
  'tgtd',
  'istgt',
  'spdk',
  'spdk_tgt',
  'ctld',
  'tcmu-runner',
]);
