import {readdir} from 'node:fs/promises';
import path from 'node:path';

/** All files below a folder whose name ends so, in an order that does not depend on the disk. */
export async function filesIn(folder: string, ...endings: readonly string[]): Promise<readonly string[]> {
  const files = await readdir(folder, {recursive: true, withFileTypes: true});
  return files
    .filter((file) => file.isFile() && endings.some((ending) => file.name.endsWith(ending)))
    .map((file) => path.join(file.parentPath, file.name))
    .toSorted();
}
