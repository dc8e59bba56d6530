import {type Section, sectionUrl} from '../../spec/index.ts';
import type {Catalogue} from '../../text/table.ts';

/** A section of the RFC as a link to the RFC Editor's text. */
export function SectionLink({words, section}: {readonly words: Catalogue; readonly section: Section}) {
  return (
    <a className="rfc-link" href={sectionUrl(section)} rel="noopener">
      {words.section(section)}
    </a>
  );
}
