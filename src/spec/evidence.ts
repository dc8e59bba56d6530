/**
 * Whose word a claim is: the RFC's; an implementation's, read in its source or seen in a run of it; that of the text a reader
 * brought, which prints it; or ours, where we conclude it. No claim is shown without its mark, and one claim has one.
 */
export type Evidence = 'rfc' | 'implementation' | 'printed' | 'inferred';
