import type {HtmlTagObject} from '@docusaurus/types';
import {familyIds} from '../../spec/index.ts';
import {manifestFile} from './publishing/webManifest.ts';

/** The colour of the bar at the top of a page, which browsers may carry on into their own. */
const barColours = {light: '#ffffff', dark: '#0f171b'} as const;

/**
 * Marks a page whose address has a run, before any of it is drawn, until that run is laid out (`useRunLocation`).
 */
const markRun = `/[?&]run=/.test(location.search)&&document.documentElement.setAttribute('data-run','')`;

/** The pages that are long enough for it: those of the machines, and the one with `LongText`. */
const openedInPieces = [...familyIds, 'misreadings'];

/**
 * Marks such a page when it is opened at its top for the first time, until all of it is laid out (`useLayOut.ts`). Where
 * a reader is led to a place further down, or comes back to it, everything above has its height at once.
 */
const markOpening = `/\\/(?:${openedInPieces.join('|')})$/.test(location.pathname)&&!location.search&&!location.hash&&performance.getEntriesByType('navigation')[0]?.type==='navigate'&&document.documentElement.setAttribute('data-opening','')`;

/**
 * What the head of every page has beside Docusaurus' own.
 *
 * @param baseUrl where the files of the whole site lie, with a slash at both ends
 * @param languageUrl where those of the page's language lie, likewise
 */
export function headTags(baseUrl: string, languageUrl: string): HtmlTagObject[] {
  return [
    ...Object.entries(barColours).map(([scheme, content]) => ({
      tagName: 'meta',
      attributes: {name: 'theme-color', media: `(prefers-color-scheme: ${scheme})`, content},
    })),
    {tagName: 'link', attributes: {rel: 'apple-touch-icon', sizes: '180x180', href: `${baseUrl}touch-icon.png`}},
    {tagName: 'link', attributes: {rel: 'manifest', href: `${languageUrl}${manifestFile}`}},
    {tagName: 'script', attributes: {}, innerHTML: `${markRun};${markOpening}`},
  ];
}
