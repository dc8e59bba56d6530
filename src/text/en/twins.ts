import type {TwinWords} from '../twins.ts';

/** What stands around a page as Markdown, in English. */
export const twinWords: TwinWords = {
  site: 'iSCSI State Lab',
  address: 'Address: ',
  edition: ({site, version, commit, published}) =>
    `${site}, version ${version}${commit === null ? '' : `, commit ${commit}`}, ${published}`,
  licence: 'Licence: MIT. RFC 7143 governs; its text is not included.',
  live: 'Live on the page: ',

  list: {
    summary:
      'The state machines of RFC 7143 section 8 (iSCSI connections, their cleanup, and sessions): every state, transition and clause, what Linux and other products call them and do differently, and how to read their logs.',
    details:
      'Statements are marked: what the RFC states, what an implementation does, and what we infer. Every state, transition, clause, term and log line has a permanent address. Each page below is Markdown; without “.md” the same address is the page with its simulator.',
    pages: 'Pages',
    data: 'Data',
    other: 'In Chinese',
  },
};
