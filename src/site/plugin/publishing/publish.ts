import {createHash} from 'node:crypto';
import {readdir, readFile, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {sequenceStyle} from '../../../render/sequenceSvg.ts';
import {defaultLocale, localeIds} from '../../../text/locales.ts';
import {contentSecurityPolicy} from './contentSecurityPolicy.ts';
import {headersFile} from './headersFile.ts';
import {filesIn} from './filesIn.ts';
import {tagWithoutHash} from './inlineTexts.ts';
import {licenceNotices, type ShippedPackage} from './licenceNotices.ts';
import {nginxConfiguration} from './nginxConfiguration.ts';
import {type ChunkFiles, type ChunkNames, nameFiles, nameSearchRecords, ownFilesOf} from './ownFiles.ts';
import {responseHeaders} from './responseHeaders.ts';
import {writeCompressed} from './writeCompressed.ts';

/** What was built for one language, and where the site as a whole lies. */
interface Built {
  /** The folder of the language that was built just now. */
  readonly folder: string;
  /** The folder of the site; languages built before lie in it. */
  readonly site: string;
  /** The path under which the site will stand, with a slash at both ends. */
  readonly baseUrl: string;
  /** The path under which the language will stand, likewise. */
  readonly languageUrl: string;
  /** As Docusaurus notes them. */
  readonly chunkNames: ChunkNames;
  /** As the bundler counts them. */
  readonly chunkFiles: ChunkFiles;
  /** What the search of this language starts from, below its folder. */
  readonly searchRecords: string;
  /** Folders of the packages of which the pages carry something. */
  readonly packages: Iterable<string>;
}

/**
 * Makes a language that was just built fit to publish: its pages keep to a policy without `unsafe-inline`, its scripts,
 * styles and pictures lie there compressed too, and the configurations of hosts and the licence notices are written anew for the whole site.
 *
 * @throws with a sentence, which fails the build, when a page holds what no policy by hash can allow
 */
export async function publish(built: Built): Promise<void> {
  const {folder, site, baseUrl, languageUrl, chunkNames, chunkFiles, packages, searchRecords} = built;
  for (const page of await filesIn(folder, '.html')) {
    const route = `${languageUrl}${path.relative(folder, page).replace(/(?:^index)?\.html$/, '')}`;
    const named = nameFiles(await read(page), languageUrl, ownFilesOf(route, chunkNames, chunkFiles));
    await writeFile(page, keepingToPolicy(page, nameSearchRecords(named, `${languageUrl}${searchRecords}`)));
  }

  const markup = await Promise.all([...(await filesIn(site, '.html')), ...(await filesIn(site, '.svg'))].map(read));
  const headers = responseHeaders(contentSecurityPolicy({markup, styles: [sequenceStyle]}, sha256));
  const languages = localeIds.filter((locale) => locale !== defaultLocale);
  await writeFile(path.join(site, 'nginx.conf'), nginxConfiguration(baseUrl, languages, headers));
  await writeFile(path.join(site, '_headers'), headersFile(baseUrl, languages, headers));
  await writeFile(
    path.join(site, 'licences.txt'),
    licenceNotices(await Promise.all([...new Set(packages)].map(shippedPackage))),
  );

  // The sitemap is left out: another plugin writes it meanwhile. Pages follow when they have their last word (`writeOffline`).
  await writeCompressed([...(await filesIn(folder, '.js', '.css', '.svg')), path.join(folder, searchRecords)]);
}

/** The theme hides its icons by a `style` attribute; a class of `custom.css` does it here. */
function keepingToPolicy(page: string, html: string): string {
  const kept = html.replace('<svg style="display: none;">', '<svg class="icon-sprite">');
  const tag = tagWithoutHash(kept);
  if (tag !== null) {
    throw new Error(
      `${page} has ${tag}. No hash in a Content-Security-Policy allows a style or a handler in an attribute: use a class or a component.`,
    );
  }
  return kept;
}

async function shippedPackage(folder: string): Promise<ShippedPackage> {
  // npm asks every package for a name and a version; a licence is what `licenceNotices` asks for.
  const about = JSON.parse(await read(path.join(folder, 'package.json'))) as Record<string, string | undefined>;
  const file = (await readdir(folder)).find((name) => /^licen[cs]e(\.|$)/i.test(name));
  return {
    name: about.name ?? folder,
    version: about.version ?? '',
    licence: about.license ?? 'no licence',
    text: file === undefined ? null : await read(path.join(folder, file)),
  };
}

function read(file: string): Promise<string> {
  return readFile(file, 'utf8');
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}
