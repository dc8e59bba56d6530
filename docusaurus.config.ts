import {readFileSync} from 'node:fs';
import path from 'node:path';
import type * as Docs from '@docusaurus/plugin-content-docs';
import type * as Pages from '@docusaurus/plugin-content-pages';
import type * as Sitemap from '@docusaurus/plugin-sitemap';
import type * as Classic from '@docusaurus/theme-classic';
import type {Config, LoadContext} from '@docusaurus/types';
import {type Chapter, nameIn, navbarMenus} from './src/site/plugin/chapters.ts';
import {footer, type FooterWords} from './src/site/plugin/footer.ts';
import type {Imprint} from './src/render/citations/citable.ts';
import type {CitedSite} from './src/render/citations/citableOf.ts';
import {metaTags} from './src/render/citations/metaTags.ts';
import {structuredData} from './src/render/structuredData.ts';
import {markdownIn, sitePlugin} from './src/site/plugin/index.ts';
import {editionOf} from './src/site/plugin/publishing/editionOf.ts';
import {citedAddress, siteAddress} from './src/site/plugin/publishing/siteAddress.ts';
import {twinWords} from './src/text/catalogues.ts';
import {defaultLocale, type Locale, localeIds, locales} from './src/text/locales.ts';

/** Docusaurus reads this file once for each locale and says which one here. */
const locale = localeIds.find((id) => id === process.env.DOCUSAURUS_CURRENT_LOCALE) ?? defaultLocale;

/** The sidebar has its Chinese in i18n/; title and tagline have no such place, and navbar and footer are made here. */
interface Words {
  readonly title: string;
  readonly tagline: string;
  readonly chapters: Readonly<Record<Chapter, string>>;
  readonly footer: FooterWords;
}

const words: Readonly<Record<Locale, Words>> = {
  en: {
    title: twinWords.en.site,
    tagline: 'The state machines of RFC 7143 section 8, live',
    chapters: {Learn: 'Learn', Lab: 'Lab', Troubleshoot: 'Troubleshoot', Reference: 'Reference'},
    footer: {
      governs: 'Text and tables of RFC 7143 govern; this site explains them. Nothing you do here leaves your browser.',
      version: ({version, commit}) => `Version ${version}${commit === null ? '' : ` (commit ${commit})`}`,
      rfc: 'RFC 7143, section 8',
      licence: 'MIT licence',
      packages: 'Licences of bundled packages',
    },
  },
  'zh-Hans': {
    title: twinWords['zh-Hans'].site,
    tagline: '可以动手操作的 RFC 7143 第 8 节状态机',
    chapters: {Learn: '学习', Lab: '实验台', Troubleshoot: '排障', Reference: '参考'},
    footer: {
      governs: '以 RFC 7143 的正文和表格为准，本站只作解释。你在这里的一切操作都只留在浏览器里。',
      version: ({version, commit}) => `版本 ${version}${commit === null ? '' : `（提交 ${commit}）`}`,
      rfc: 'RFC 7143 第 8 节',
      licence: 'MIT 许可证',
      packages: '所含软件包的许可证',
    },
  },
};

const pages = locale === defaultLocale ? 'docs' : `i18n/${locale}/docusaurus-plugin-content-docs/current`;

function nameOfPage(page: string): string {
  return nameIn(readFileSync(path.join(__dirname, pages, `${page}.mdx`), 'utf8'));
}

const address = siteAddress(process.env);

const edition = editionOf(__dirname);

const cited: CitedSite = {name: words[locale].title, address: citedAddress(process.env), edition};

const {remarkPlugins, parseFrontMatter} = markdownIn(locale, cited);

const ofLanguage = `${address.baseUrl}${locale === defaultLocale ? '' : `${locale}/`}`;

const imprint: Imprint = {locale, site: words[locale].title, edition};

const config: Config = {
  title: words[locale].title,
  tagline: words[locale].tagline,
  favicon: 'favicon.svg',
  ...address,
  customFields: {
    // What paper says at its foot.
    edition: words[locale].footer.version(edition),
    imprint,
    structured: structuredData(`${address.url}${ofLanguage}`, imprint),
  },
  // It would need a script and styles in the home page; the address is checked above.
  baseUrlIssueBanner: false,
  trailingSlash: false,
  future: {v4: true, faster: true},
  // One for both languages: a theme chosen in one holds in the other.
  storage: {namespace: 'lab'},
  onBrokenLinks: 'throw',
  onBrokenAnchors: 'throw',
  onDuplicateRoutes: 'throw',
  markdown: {parseFrontMatter, hooks: {onBrokenMarkdownLinks: 'throw', onBrokenMarkdownImages: 'throw'}},
  i18n: {defaultLocale, locales: [...localeIds], localeConfigs: locales},
  plugins: [
    // Not with an option: options are part of the settings, and every page carries those.
    (context: LoadContext) => sitePlugin(context, cited),
    [
      '@docusaurus/plugin-content-docs',
      {routeBasePath: '/', sidebarPath: './sidebars.ts', remarkPlugins} satisfies Docs.Options,
    ],
    ['@docusaurus/plugin-content-pages', {remarkPlugins} satisfies Pages.Options],
    ['@docusaurus/plugin-sitemap', {} satisfies Sitemap.Options],
  ],
  themes: [['@docusaurus/theme-classic', {customCss: './src/css/custom.css'} satisfies Classic.Options]],
  themeConfig: {
    // For what is no page of its own, such as a wrong address; every page brings its own picture of the same size.
    image: 'cards/index.png',
    metadata: [
      {property: 'og:image:width', content: '1200'},
      {property: 'og:image:height', content: '630'},
      ...metaTags(imprint),
    ],
    colorMode: {respectPrefersColorScheme: true},
    navbar: {
      title: words[locale].title,
      logo: {alt: '', src: 'favicon.svg', width: 28, height: 28},
      // No items of type `doc`: such a one would be marked on every page of its sidebar, which is all of them.
      items: [
        ...navbarMenus(words[locale].chapters, nameOfPage),
        {type: 'search', position: 'right'},
        {type: 'localeDropdown', position: 'right'},
      ],
    },
    // No Prism either, see `src/theme/CodeBlock.tsx`: every page would carry the colours of its own theme.
    prism: {theme: {plain: {}, styles: []}},
    footer: {
      copyright: footer(words[locale].footer, {...edition, baseUrl: address.baseUrl, pages: ofLanguage}),
    },
  },
};

export default config;
