import type {LoadedContent as Docs} from '@docusaurus/plugin-content-docs';
import type {LoadedContent as Pages} from '@docusaurus/plugin-content-pages';
import type {AllContent} from '@docusaurus/types';
import type {CitedPage} from '../../render/citations/citableOf.ts';

/**
 * Every page of the site as its front matter tells of it, in one language.
 *
 * @param baseUrl of that language
 * @throws when a page has no title or no description of its own
 */
export function pagesOf(content: AllContent, baseUrl: string): readonly CitedPage[] {
  // What a plugin has read is known to itself alone; these two are named in the settings of the site.
  const docs = content['docusaurus-plugin-content-docs']?.default as Docs;
  const pages = content['docusaurus-plugin-content-pages']?.default as Pages;
  const found = [
    ...docs.loadedVersions.flatMap((version) => version.docs),
    ...pages.flatMap((page) => (page.type === 'mdx' ? [page] : [])),
  ];
  return found.map(({permalink, title, description}) => {
    if (title === undefined || description === undefined || description === '')
      throw new Error(`${permalink} has no title or no description: a citation needs both`);
    return {path: permalink.slice(baseUrl.length - 1), title, description};
  });
}
