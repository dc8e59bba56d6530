/** The programs of open-iscsi. Some of their lines could be anybody's, and are theirs where one of them is named. */
export const openIscsiTools = ['iscsid', 'iscsiadm', 'iscsistart'] as const;
