import {createRequire} from 'node:module';

/** What Citation.js makes of a file: CSL-JSON. */
export interface ReadItem {
  readonly type?: string;
  readonly title?: string;
  readonly author?: readonly {readonly family?: string; readonly given?: string; readonly literal?: string}[];
  readonly issued?: {readonly 'date-parts'?: readonly (readonly number[])[]};
  readonly URL?: string;
  readonly DOI?: string;
  readonly abstract?: string;
  readonly note?: string;
}

const require = createRequire(import.meta.url);
require('@citation-js/plugin-bibtex');
require('@citation-js/plugin-ris');
// The package has no types. `chain` reads text of whatever format it knows, and throws for what it does not.
const {plugins} = require('@citation-js/core') as {
  readonly plugins: {readonly input: {readonly chain: (text: string, options: object) => readonly ReadItem[]}};
};

/** Reads BibTeX, RIS or CSL-JSON as a reference manager would: nothing of ours is in it. */
export function readBack(text: string): readonly ReadItem[] {
  return plugins.input.chain(text, {generateGraph: false});
}
