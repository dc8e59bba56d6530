import {type CitingWords, formatNames} from '../citing.ts';

/** Citing a page, a row or a run, in English. */
export const citingWords: CitingWords = {
  citing: {
    format: 'Format',
    formats: {
      ...formatNames,
      rfc: 'RFC style',
      comment: 'Code comment',
    },
    notes: {
      gb2025: 'In force since 1 July 2026.',
      gb2015: 'Replaced on 1 July 2026; many journals still ask for it.',
      rfc: 'As RFCs write their references.',
      comment: 'For the line of code that implements it.',
    },
    own: 'This site',
    download: 'Download',
    close: 'Close',
    loading: 'Loading the citation…',
    notLoaded: 'The citation could not be loaded. Check the network, then close this box and open it again.',
    howTo: 'How to cite this site',
    edition: (edition, published) => `${edition}, ${published}`,
    run: ({machine, role, start, transitions}) =>
      transitions.length === 0
        ? `A run of the ${machine}, ${role}: at its start in ${start}`
        : `A run of the ${machine}, ${role}: from ${start} by ${transitions.join(', ')}`,
    labRun: ({scenario, erl, at, count}) =>
      `${scenario === null ? `A run of the lab at ErrorRecoveryLevel ${String(erl)}` : `Lab: ${scenario}`}, step ${String(at)} of ${String(count)}`,
  },
};
