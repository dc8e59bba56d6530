import {type NamedInText, type NameStack, ownNames, type Product} from '../stacks/vendors.ts';

/** A product or one of its layers as a table's head calls it: by its own name, or with the words that a language puts around it. */
export function vendorName(words: Readonly<Record<NamedInText, string>>, id: Product | NameStack): string {
  return id in ownNames ? ownNames[id as keyof typeof ownNames] : words[id as NamedInText];
}
