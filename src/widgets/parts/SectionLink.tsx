import {type Section, sectionUrl} from '../../spec/index.ts';
import type {PageWords} from '../../text/page.ts';

interface SectionLinkProps {
  readonly words: PageWords;
  readonly section: Section;
  /** Where a table says once what it was taken from. */
  readonly inFull?: boolean;
}

/** A section of the RFC as a link to the RFC Editor's text: short, since a page has dozens, and in full under the pointer. */
export function SectionLink({words, section, inFull = false}: SectionLinkProps) {
  return (
    <a
      className="rfc-link"
      href={sectionUrl(section)}
      rel="noopener"
      title={inFull ? undefined : words.section(section)}
    >
      {inFull ? words.section(section) : words.sectionInShort(section)}
    </a>
  );
}
