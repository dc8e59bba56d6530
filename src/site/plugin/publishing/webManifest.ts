/** What a browser needs to know of the site in one language to install it. */
interface InstalledSite {
  readonly name: string;
  readonly shortName: string;
  readonly description: string;
  /** As HTML calls the language. */
  readonly language: string;
  /** The path of the whole site, with a slash at both ends, and the path of the language likewise. */
  readonly baseUrl: string;
  readonly languageUrl: string;
}

/** What browsers call a manifest. */
export const manifestFile = 'manifest.webmanifest';

/** The text of the manifest. The site is one, whichever language it was installed in; it opens in that one. */
export function webManifest({name, shortName, description, language, baseUrl, languageUrl}: InstalledSite): string {
  const icon = (file: string, sizes: string, purpose = 'any') => ({
    src: `${baseUrl}${file}`,
    sizes,
    type: file.endsWith('.svg') ? 'image/svg+xml' : 'image/png',
    purpose,
  });
  return JSON.stringify({
    id: baseUrl,
    name,
    short_name: shortName,
    description,
    lang: language,
    dir: 'ltr',
    start_url: languageUrl,
    scope: baseUrl,
    display: 'standalone',
    theme_color: '#ffffff',
    background_color: '#ffffff',
    icons: [
      icon('favicon.svg', 'any'),
      icon('icon-192.png', '192x192'),
      icon('icon-512.png', '512x512'),
      icon('icon-maskable-512.png', '512x512', 'maskable'),
    ],
  });
}
