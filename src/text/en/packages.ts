import type {PackageWords} from '../packages.ts';

/** A set as a file for a learning platform, in English. */
// prettier-ignore
export const packageWords: PackageWords = {
  packages: {
    title: 'For a learning platform',
    holds: ({held, of}) => {
      if (held === 0) return 'None of these items can be taken along: each is done in the simulator or the lab, on this site.';
      return held === of
        ? `Each file has all ${of} items, in the same order.`
        : `Each file has ${held} of the ${of} items, in the same order: those with answers to choose from. The others need the simulator or the lab, and stay on this site.`;
    },
    halves: 'Where an item asks for a reason too, SCORM asks for both; the other three ask for the first half.',
    formats: {
      scorm: {name: 'SCORM 1.2', what: 'A lesson for Moodle, ILIAS or another platform: with pictures and reasons. It reports score and status, and can be left and gone on with.'},
      qti: {name: 'QTI 2.1', what: 'Items for a question bank, as a content package.'},
      gift: {name: 'GIFT', what: 'Text for the question bank of Moodle.'},
      anki: {name: 'Anki', what: 'Text, one card an item: the answer and its reason are on the back.'},
    },
    pass: 'Passed from',
    passHow: '% right. Without a number, the platform hears “completed” and the score.',
    noPass: 'This is no number from 0 to 100; the lesson is made without one.',
    plain: 'The answers are in each file in plain sight: a score proves nothing against cheating.',
  },

  player: {
    reported: 'Your answers are reported to the learning platform.',
    notReported: 'No learning platform was found. Everything works, but nothing is reported or kept.',
    onlyShown: 'The platform only shows this set; nothing is reported.',
    notTaken: 'The learning platform did not take the last answer. Perhaps you are no longer signed in there.',
    resumed: 'You go on where you left.',
    notResumed: 'What the platform had kept of your last visit does not fit this set, which begins anew.',
    check: 'Check',
    chooseFirst: 'Choose an answer first.',
    chooseReason: 'Choose a reason too.',
    next: 'Next',
    yourAnswers: 'Your answers',
    statuses: {completed: 'Completed.', passed: 'Passed.', failed: 'Not passed.'},
    needsScript: 'These questions are asked and judged in your browser, which needs JavaScript.',
  },
  madeWith: ({site, version}) => `Made with ${site}, version ${version}. The answers were worked out by the state machines of RFC 7143, section 8.`,
};
