import type {Caches} from './copies.ts';

/**
 * Whether the reader wants nothing kept. It is said by a cache that holds nothing: where the service worker sees it too,
 * which lives on until its last page is closed.
 */
export async function isDeclined(caches: Caches, root: string): Promise<boolean> {
  return caches.has(nameAt(root));
}

export async function setDeclined(caches: Caches, root: string, declined: boolean): Promise<void> {
  if (declined) await caches.open(nameAt(root));
  else await caches.delete(nameAt(root));
}

function nameAt(root: string): string {
  return `iscsi-state-lab-none ${new URL(root).pathname}`;
}
