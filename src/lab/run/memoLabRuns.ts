import {type ReadLabRun, readLabRun} from './labLink.ts';

/** Reads the links of one page: a run with one step more than the last is not played from its start again. */
export function memoLabRuns(): (text: string | null) => ReadLabRun {
  let known: {readonly text: string | null; readonly read: ReadLabRun} | null = null;
  return (text) => {
    if (known?.text !== text) known = {text, read: readLabRun(text, known?.read ?? null)};
    return known.read;
  };
}
