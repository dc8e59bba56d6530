/**
 * The text of CITATION.cff for a release: its version, and the day on which it was made.
 *
 * @throws with a sentence when the file has no version to replace
 */
export function withRelease(file: string, {version, released}: {readonly version: string; readonly released: string}) {
  if (!/^version: /m.test(file)) throw new Error('CITATION.cff has no line that begins with “version: ”.');
  return file
    .replace(/^date-released: .*\n/m, '')
    .replace(/^version: .*$/m, `version: ${version}\ndate-released: ${released}`);
}
