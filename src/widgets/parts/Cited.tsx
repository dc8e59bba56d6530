import {sections, sectionUrl} from '../../spec/index.ts';
import type {PageWords} from '../../text/page.ts';

interface CitedProps {
  readonly words: PageWords;
  /** Names sections by their bare numbers, `6.3.4`. */
  readonly text: string;
}

/** A sentence from the words, the sections that it names as links to the RFC. */
export function Cited({words, text}: CitedProps) {
  return text.split(dottedNumber).map((part, index) => {
    const section = sections.find((known) => known === part && known.includes('.'));
    // The parts of a sentence never change places.
    return section === undefined ? (
      part
    ) : (
      <a key={index} href={sectionUrl(section)} rel="noopener" title={words.section(section)}>
        {part}
      </a>
    );
  });
}

const dottedNumber = /(\d+(?:\.\d+)+)/;
