/** A file of a package, by its name in it. */
export interface PackageFile {
  readonly name: string;
  readonly text: string;
}
