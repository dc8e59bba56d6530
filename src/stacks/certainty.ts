/** How we know: printed in the text, read in the source of the tool, or concluded by us. Never shown without its mark. */
export type Certainty = 'stated' | 'source' | 'inferred';
