/** What the plugin writes while the site is built, in the page's language (`writeTerminal`). */
declare module '@made/terminal.json' {
  // eslint-disable-next-line @typescript-eslint/consistent-type-imports -- a declared module cannot import by a relative path
  const terminal: import('../say/writtenTerminal.ts').WrittenTerminal;
  // eslint-disable-next-line no-restricted-exports -- what the bundler makes of a file is its default
  export default terminal;
}

declare module '@made/heads.json' {
  // eslint-disable-next-line @typescript-eslint/consistent-type-imports -- a declared module cannot import by a relative path
  const heads: readonly import('../exercises/heads.ts').Head[];
  // eslint-disable-next-line no-restricted-exports -- what the bundler makes of a file is its default
  export default heads;
}
