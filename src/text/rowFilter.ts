/** A field above a table that leaves the rows in which a text occurs. */
export interface RowFilterWords {
  readonly rowFilter: {
    readonly label: string;
    readonly clear: string;
    /** How many rows are left; on paper it says why the others are missing. */
    readonly left: (counts: {readonly left: number; readonly all: number; readonly sought: string}) => string;
    /** Said once the field is empty again. */
    readonly everything: (all: number) => string;
  };
}
