import {type NamedInText, type NameStack, ownNames, type Product} from '../stacks/vendors.ts';

/** A product or one of its layers as tables call it: by its own name, or with the words that a language puts around it. */
export function vendorName(words: Readonly<Record<NamedInText, string>>, id: Product | NameStack): string {
  const names: Readonly<Record<Product | NameStack, string>> = {...ownNames, ...words};
  return names[id];
}
