/** What is said of the copy of the site that opens without a network. */
export interface OfflineWords {
  readonly copy: {
    readonly title: string;
    /** Before the page has looked, and without script. */
    readonly needsScript: string;
    readonly whole: (p: EditionOnDevice) => string;
    readonly older: (p: EditionOnDevice) => string;
    readonly none: (p: {pages: number}) => string;
    readonly making: (p: {done: number; all: number}) => string;
    /** No copy is possible in this browser, or in this window. */
    readonly impossible: string;
    readonly keep: (p: {megabytes: string}) => string;
    readonly keepNewer: string;
    readonly stop: string;
    readonly erase: string;
    readonly erased: string;
    /** Why there is no copy of all. */
    readonly full: string;
    readonly network: string;
    readonly changed: string;
    readonly forbidden: string;
  };
  /** On any page, when the copy is of an older version than the page. */
  readonly newer: {
    readonly offer: string;
    readonly keep: string;
    readonly later: string;
    readonly kept: string;
  };
}

interface EditionOnDevice {
  readonly version: string;
  readonly commit: string | null;
  readonly megabytes: string;
}

/** What the site is called under its sign on a device, where there is room for a dozen letters. */
export interface AppWords {
  readonly shortName: string;
}
