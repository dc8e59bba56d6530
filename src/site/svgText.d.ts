/** A drawn diagram in the page's language, as text: `!!@diagrams/cleanup.svg?raw`, by the plugin's rule for `?raw`. */
declare module '*.svg?raw' {
  const svg: string;
  // eslint-disable-next-line no-restricted-exports -- what the bundler makes of a file is its default
  export default svg;
}
