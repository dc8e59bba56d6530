import {cacheControl, type ResponseHeaders} from './responseHeaders.ts';

/**
 * The text of `_headers`, which several hosts of static files read: patterns of addresses, and below each its headers.
 *
 * What two patterns say of one address is added up, so pages get no Cache-Control here: such hosts let no page be kept
 * without asking again.
 *
 * @param baseUrl the path of the site, with a slash at both ends
 * @param languages folders below it that hold the site in another language
 */
export function headersFile(baseUrl: string, languages: readonly string[], headers: ResponseHeaders): string {
  const all = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
  const assets = ['', ...languages.map((language) => `${language}/`)].flatMap((folder) => [
    `${baseUrl}${folder}assets/*`,
    `  Cache-Control: ${cacheControl.hashed}`,
  ]);
  return [`${baseUrl}*`, ...all, ...assets, ''].join('\n');
}
