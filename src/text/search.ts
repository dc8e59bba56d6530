/** What an answer of the search is sorted into. */
export type SearchGroup = 'table' | 'terms' | 'lines' | 'words' | 'scenarios' | 'pages';

/** The box that searches the whole site. */
export interface SearchWords {
  readonly search: {
    readonly title: string;
    /** In the empty field: what can be typed there. */
    readonly example: string;
    readonly close: string;
    readonly groups: Readonly<Record<SearchGroup, string>>;
    readonly loading: string;
    /** Spoken with every answer; `shown` are in the list. */
    readonly found: (counts: {readonly shown: number; readonly all: number}) => string;
    readonly nothing: (sought: string) => string;
    /** Before the link to the page that reads pasted output. */
    readonly isOutput: string;
    readonly readIt: string;
    /** What keys do. */
    readonly go: string;
    readonly choose: string;
  };
}
