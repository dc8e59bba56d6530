/** The pages that explain findings; the same address in both languages. */
export const pages = [
  '/stuck-cleanup-wait',
  '/reading-targetcli',
  '/reading-iscsiadm',
  '/initiator-log',
  '/lio-log',
  '/who-closed',
  '/timers',
  '/cannot-log-out',
  '/login-refused',
  '/names',
] as const;

export type Page = (typeof pages)[number];
