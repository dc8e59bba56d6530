import {readFile, writeFile} from 'node:fs/promises';
import {promisify} from 'node:util';
import {gzip} from 'node:zlib';

/**
 * Writes files once more, compressed, beside themselves: `cleanup.html.gz`.
 *
 * @returns the bytes of each, compressed
 */
export async function writeCompressed(files: readonly string[]): Promise<readonly number[]> {
  return Promise.all(
    files.map(async (file) => {
      const compressed = await promisify(gzip)(await readFile(file), {level: 9});
      await writeFile(`${file}.gz`, compressed);
      return compressed.length;
    }),
  );
}
