/** A script or a style sheet as text, to be put into a package: by the plugin's rule for `?raw`. */
declare module '*.js?raw' {
  const script: string;
  // eslint-disable-next-line no-restricted-exports -- what the bundler makes of a file is its default
  export default script;
}

declare module '*.css?raw' {
  const style: string;
  // eslint-disable-next-line no-restricted-exports -- what the bundler makes of a file is its default
  export default style;
}
