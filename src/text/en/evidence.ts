import type {EvidenceWords} from '../evidence.ts';

/** The marks of claims in English. */
export const evidenceWords: EvidenceWords = {
  rfc: {name: 'RFC', meaning: 'The RFC states it.'},
  implementation: {name: 'implementation', meaning: 'An implementation does it; that does not make it the RFC’s rule.'},
  printed: {name: 'printed in the text', meaning: 'The text that was read says it.'},
  inferred: {name: 'inferred', meaning: 'We infer it; the RFC does not say it in so many words.'},
};
