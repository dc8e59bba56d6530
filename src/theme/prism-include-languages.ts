/** Nothing to register: there is no Prism here, see `CodeBlock.tsx`. */
export default function prismIncludeLanguages() {
  return undefined;
}
