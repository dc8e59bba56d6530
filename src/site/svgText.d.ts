/** A drawn diagram as text, see `remarkDiagrams.ts`. */
declare module '*.svg?raw' {
  const svg: string;
  // eslint-disable-next-line no-restricted-exports -- as the bundler has it
  export default svg;
}
