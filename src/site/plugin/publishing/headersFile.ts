import {neverFramedAlone} from './framing.ts';
import {cacheControl, citationTypes, type ResponseHeaders, textTypes} from './responseHeaders.ts';

/**
 * The text of `_headers`, which several hosts of static files read: patterns of addresses, and below each its headers.
 *
 * Hosts differ in what two patterns say of one header: each header is named by one pattern of an address only. So pages get
 * no Cache-Control here: such hosts let no page be kept without asking again. No pattern says “all but these” at every host
 * either: that a page may not be framed is said for the pages of each language, which all stand in its folder; `:page` is a
 * name without a slash. What lies deeper is a file, or the page of what is not there.
 *
 * @param baseUrl the path of the site, with a slash at both ends
 * @param languages folders below it that hold the site in another language
 */
export function headersFile(baseUrl: string, languages: readonly string[], headers: ResponseHeaders): string {
  const all = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
  const folders = ['', ...languages.map((language) => `${language}/`)];
  const unframed = folders
    .flatMap((folder) => [`${baseUrl}${folder}`, `${baseUrl}${folder}:page`])
    .flatMap((pages) => [pages, `  ${neverFramedAlone}`]);
  const assets = folders.flatMap((folder) => [
    `${baseUrl}${folder}assets/*`,
    `  Cache-Control: ${cacheControl.hashed}`,
  ]);
  const citations = folders.flatMap((folder) =>
    Object.entries(citationTypes).flatMap(([ending, type]) => [
      `${baseUrl}${folder}cite/*.${ending}`,
      `  Content-Type: ${type}; charset=utf-8`,
    ]),
  );
  const {csv, json, md, txt, webmanifest} = textTypes;
  const texts = [
    [`${baseUrl}data/*.csv`, csv],
    [`${baseUrl}data/*.json`, json],
    ...folders.flatMap((folder) => [
      [`${baseUrl}${folder}*.md`, md],
      [`${baseUrl}${folder}*.txt`, txt],
      [`${baseUrl}${folder}*.webmanifest`, webmanifest],
    ]),
  ].flatMap(([files = '', type = '']) => [files, `  Content-Type: ${type}; charset=utf-8`]);
  return [`${baseUrl}*`, ...all, ...unframed, ...assets, ...citations, ...texts, ''].join('\n');
}
