/** The part of the environment that says where a site will stand. */
interface Environment {
  readonly [name: string]: string | undefined;
  readonly SITE_URL?: string | undefined;
  readonly BASE_URL?: string | undefined;
  readonly CITED_BASE_URL?: string | undefined;
}

/** Where a site stands: `https://example.org` and `/`, or the path under which it is published, such as `/iscsi-state-lab/`. */
export interface SiteAddress {
  readonly url: string;
  readonly baseUrl: string;
}

/**
 * The address that citations, data and pages as Markdown name: where the site stands, unless this build is for a zip. Then
 * it is made at a place that stands for any (`npm run pack`), and these go on naming the published site.
 */
export function citedAddress(environment: Environment): string {
  const {url, baseUrl} = siteAddress(environment);
  return `${url}${environment.CITED_BASE_URL ?? baseUrl}`;
}

const unpublished = 'http://localhost:3000';

/**
 * Where the site will stand, from `SITE_URL` and `BASE_URL`; this machine and `/` when they are not set.
 *
 * @throws with a sentence that says what is wrong with which of the two
 */
export function siteAddress({SITE_URL: url = unpublished, BASE_URL: baseUrl = '/'}: Environment): SiteAddress {
  if (!isOrigin(url)) {
    throw new Error(
      `SITE_URL is “${url}”. It must be the address of a host and nothing more, such as https://example.org; a path goes into BASE_URL.`,
    );
  }
  if (!/^\/(?:(?!\.{1,2}\/)[\w.~-]+\/)*$/.test(baseUrl)) {
    throw new Error(
      `BASE_URL is “${baseUrl}”. It must be a path that begins and ends with a slash, such as / or /iscsi-state-lab/, of letters, digits and “.”, “_”, “~”, “-”.`,
    );
  }
  return {url: new URL(url).origin, baseUrl};
}

/** What readers elsewhere would find wrong in a site built without `SITE_URL`; null when it is set, or the build is for this machine. */
export function missingAddress(environment: Environment): string | null {
  // `npm start` serves the build here, and `npm test` throws it away; npm says which of its scripts runs.
  const isForHere = ['start', 'test'].includes(environment.npm_lifecycle_event ?? '');
  if (environment.SITE_URL !== undefined || isForHere) return null;
  return `SITE_URL is not set: every page gives ${unpublished} as its own address (canonical link, og:url, JSON-LD, sitemap). To publish, build with SITE_URL=https://your.host, and with BASE_URL=/path/ when the site stands below the root of that host.`;
}

function isOrigin(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const {protocol, origin} = new URL(text);
  return /^https?:$/.test(protocol) && [origin, `${origin}/`].includes(text);
}
