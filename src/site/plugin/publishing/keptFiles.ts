/**
 * Whether a file of the built site, below its folder, is part of a copy for use without a network: all that a page shows.
 * Not what is there to be downloaded, nor what is for hosts and for other sites.
 */
export function isKept(file: string): boolean {
  if (/^(?:[\w-]+\/)?(?:cards|cite|data)\//.test(file) || /^(?:sw\.js|[\w-]*\/?llms\.txt)$/.test(file)) return false;
  return /\.(?:html|js|css|json|svg|png|md|txt|webmanifest)$/.test(file);
}

/** The address, below the site, that a file answers: a page has neither ending nor `index`. */
export function pageAddress(file: string): string {
  return file.replace(/(?:(^|\/)index)?\.html$/, '$1');
}
