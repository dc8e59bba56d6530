/** How people put what they look for, so that a search finds what the site says of it. */
export interface SeekingWords {
  /** Words of questions, which say nothing of what is asked about. */
  readonly fillers: readonly string[];
  /** What people say, and what the site says instead; those of the glossary come besides. */
  readonly synonyms: readonly (readonly [word: string, own: string])[];
}
