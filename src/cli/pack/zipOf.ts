import {zipSync, type Zippable} from 'fflate';

/**
 * One zip of files, all below one folder. The same files give the same bytes, in whatever order they come, whenever and
 * wherever it is made.
 */
export function zipOf(folder: string, files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  // fflate writes local time, so that a day by local time is the same everywhere.
  const options = {level: 9, mtime: new Date(1980, 0, 1)} as const;
  const entries: Zippable = {};
  for (const [name, content] of [...files].toSorted(([one], [other]) => (one < other ? -1 : 1)))
    entries[`${folder}/${name}`] = [content, options];
  return zipSync(entries);
}
