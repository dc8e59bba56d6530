import {type Section, sectionUrl} from '../../spec/index.ts';
import type {PageWords} from '../../text/page.ts';

/** A section of the RFC as a link to the RFC Editor's text. */
export function SectionLink({words, section}: {readonly words: PageWords; readonly section: Section}) {
  return (
    <a className="rfc-link" href={sectionUrl(section)} rel="noopener">
      {words.section(section)}
    </a>
  );
}
