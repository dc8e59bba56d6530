import {readFileSync} from 'node:fs';
import path from 'node:path';
import type * as Docs from '@docusaurus/plugin-content-docs';
import type * as Pages from '@docusaurus/plugin-content-pages';
import type * as Sitemap from '@docusaurus/plugin-sitemap';
import type * as Classic from '@docusaurus/theme-classic';
import type {Config, LoadContext, Plugin} from '@docusaurus/types';
import {diagramsIntoPages} from './src/site/plugin/remarkDiagrams.ts';
import {labelsIntoCells} from './src/site/plugin/remarkCellLabels.ts';
import {wordsIntoPages} from './src/site/plugin/remarkVocabulary.ts';
import type {Locale} from './src/text/locales.ts';

/** Docusaurus reads this file once for each locale and says which one here. */
const locale: Locale = process.env.DOCUSAURUS_CURRENT_LOCALE === 'zh-Hans' ? 'zh-Hans' : 'en';

/** Navbar, footer and sidebar have their Chinese in i18n/; title and tagline have no such place. */
const words: Record<Locale, {title: string; tagline: string}> = {
  en: {title: 'iSCSI State Lab', tagline: 'The state machines of RFC 7143 section 8, live'},
  'zh-Hans': {title: 'iSCSI 状态机实验室', tagline: '可以动手操作的 RFC 7143 第 8 节状态机'},
};

const diagrams = path.resolve('src/diagrams', locale);

/** Puts the drawn diagrams into the pages that show them, so that no other page carries them. */
const remarkPlugins = [
  wordsIntoPages,
  labelsIntoCells,
  [diagramsIntoPages, (machine: string) => readFileSync(path.join(diagrams, `${machine}.svg`), 'utf8')],
];

/** What a page carries: the words of its own locale, the machines once, no syntax highlighter, and no other page. */
function leanBundles({i18n}: LoadContext): Plugin {
  return {
    name: 'lean-bundles',
    getClientModules: () => [path.resolve('src/site/plugin/preloadOnHover.ts')],
    configureWebpack: (_, isServer) => ({
      resolve: {
        alias: {
          '@words': path.resolve(`src/text/${i18n.currentLocale}`),
          // Prism is a third of the stock script; our few code blocks are terminal text (src/theme/CodeBlock.tsx).
          'prism-react-renderer': false,
        },
      },
      // Docs and home would each carry a copy of the machines. `src/reader` and `src/lab`, and the widgets for them, load on
      // their own pages.
      ...(isServer
        ? {}
        : {
            optimization: {
              splitChunks: {
                cacheGroups: {
                  machines: {
                    name: 'machines',
                    chunks: 'all',
                    test: /[\\/]src[\\/](spec|machine|run)[\\/]|[\\/]src[\\/]text[\\/].*[\\/]table[.]ts$|[\\/]src[\\/]say[\\/](labels|run)[.]ts$|[\\/]src[\\/]render[\\/]|[\\/]src[\\/]widgets[\\/](parts|simulator|tables)[\\/]|[\\/]node_modules[\\/]xstate[\\/]/,
                    enforce: true,
                  },
                },
              },
            },
          }),
    }),
  };
}

const config: Config = {
  title: words[locale].title,
  tagline: words[locale].tagline,
  favicon: 'favicon.svg',
  url: process.env.SITE_URL ?? 'http://localhost:3000',
  baseUrl: '/',
  trailingSlash: false,
  // All of `faster` but the cache on disk: it does not know the drawn diagrams and would keep a stale one.
  future: {v4: true, faster: {rspackPersistentCache: false}},
  onBrokenLinks: 'throw',
  onBrokenAnchors: 'throw',
  onDuplicateRoutes: 'throw',
  markdown: {hooks: {onBrokenMarkdownLinks: 'throw', onBrokenMarkdownImages: 'throw'}},
  // The drawn diagrams are also files of their own, to download: /cleanup.svg, /zh-Hans/cleanup.svg.
  staticDirectories: ['static', path.relative('.', diagrams)],
  i18n: {
    defaultLocale: 'en',
    locales: ['en', 'zh-Hans'],
    localeConfigs: {
      en: {label: 'English', htmlLang: 'en'},
      'zh-Hans': {label: '简体中文', htmlLang: 'zh-Hans'},
    },
  },
  plugins: [
    leanBundles,
    [
      '@docusaurus/plugin-content-docs',
      {routeBasePath: '/', sidebarPath: './sidebars.ts', remarkPlugins} satisfies Docs.Options,
    ],
    ['@docusaurus/plugin-content-pages', {remarkPlugins} satisfies Pages.Options],
    ['@docusaurus/plugin-sitemap', {} satisfies Sitemap.Options],
  ],
  themes: [['@docusaurus/theme-classic', {customCss: './src/css/custom.css'} satisfies Classic.Options]],
  themeConfig: {
    colorMode: {respectPrefersColorScheme: true},
    navbar: {
      title: words.en.title,
      logo: {alt: '', src: 'favicon.svg', width: 28, height: 28},
      // Plain links: an item of type `doc` would be marked on every page of its sidebar, which is all of them.
      items: [
        {to: '/cleanup', label: 'Cleanup'},
        {to: '/connection', label: 'Connection'},
        {to: '/session', label: 'Session'},
        {to: '/lab', label: 'Lab'},
        {to: '/read-my-terminal', label: 'Read my terminal'},
        {to: '/stuck-cleanup-wait', label: 'Stuck in CLEANUP_WAIT?'},
        {to: '/terms', label: 'Terms'},
        {type: 'localeDropdown', position: 'right'},
      ],
    },
    footer: {
      copyright:
        'Text and tables of RFC 7143 govern; this site explains them. Nothing you do here leaves your browser.',
    },
  },
};

export default config;
