import type {EmbedWords} from '../embed.ts';

/** A guest on somebody else's page, in English. */
// prettier-ignore
export const embedWords: EmbedWords = {
  embed: {
    openInFull: 'Open in full',
    needsScript: 'The buttons need JavaScript. The full page has the table in words, without it too.',
    wrong: {
      theme: ({found}) => `The address of this frame asks for the theme “${found}”; there are light and dark. Your system’s is shown.`,
      role: ({found}) => `The address of this frame names the role “${found}”; there are initiator and target.`,
      otherRole: ({asked, shown}) => `The address of this frame asks for the ${asked}, but its run is the ${shown}’s. The run is shown.`,
      at: ({found}) => `The address of this frame names the step “${found}”, which is no number. The end of the run is shown.`,
      beyond: ({found, count}) => `The address of this frame names step ${found}, but the run ends at step ${count}. Its end is shown.`,
    },

    title: 'Embed in your own page',
    what: 'Put this into the HTML of a page. It shows this run at this step, and a reader can go on from it. Nothing is stored, and nothing is sent to another host.',
    script: 'The script gives the frame the height of its content. It accepts messages from this site alone, and only whole numbers. Without it the frame keeps its height and scrolls.',
    theme: 'Theme',
    themes: {system: 'Reader’s own', light: 'Light', dark: 'Dark'},
    copy: 'Copy',
    howTo: 'What the address and the messages mean',
    close: 'Close',
  },
};
