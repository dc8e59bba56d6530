import type {Name} from './page.ts';

/** How the title of what has an address is put together, where citations, search results and lists name it. */
export interface EntryTitleWords {
  readonly entryTitles: {
    /** `M3: IN_CLEANUP to CLEANUP_WAIT`: an id, and what it is the id of. */
    readonly named: (id: Name, what: string) => string;
    /** From one state to another. */
    readonly way: (from: Name, to: Name) => string;
    /** Names in a row. */
    readonly list: (names: readonly Name[]) => string;
    /** Whose a way is, where the roles go different ones. */
    readonly ofRoles: (way: string, who: readonly Name[]) => string;
    /** Whose clause it is: `T15 b), target`. */
    readonly clauseOf: (clause: Name, who: readonly Name[]) => string;
    /** A word of a product: `IN_LOGOUT, targetcli`. */
    readonly wordOf: (word: string, stack: Name) => string;
    /** What a product does otherwise, by the states and transitions concerned. */
    readonly deviation: (product: Name, concerns: readonly Name[]) => string;
    readonly exitCode: (code: number) => string;
    readonly loginClass: (statusClass: string) => string;
    readonly loginStatus: (status: string) => string;
  };
}
