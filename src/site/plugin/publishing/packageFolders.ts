/** What the bundler tells of a module; one that was put together from several tells of these too. */
interface BundledModule {
  /** The file that it is from. */
  readonly nameForCondition?: string | null;
  readonly modules?: readonly BundledModule[];
}

/** The folders of the packages in `node_modules` that these modules are from, inner ones included. */
export function packageFolders({modules = []}: {readonly modules?: readonly BundledModule[]}): ReadonlySet<string> {
  const own = modules.flatMap(({nameForCondition}) => {
    const folder = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(nameForCondition ?? '')?.[0];
    return folder === undefined ? [] : [folder];
  });
  return new Set([...own, ...modules.flatMap((module) => [...packageFolders(module)])]);
}
