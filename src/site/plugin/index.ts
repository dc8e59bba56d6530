import {readdirSync, readFileSync} from 'node:fs';
import {copyFile, cp, mkdir, readFile, writeFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import path from 'node:path';
import type {LoadContext, ParseFrontMatter, Plugin} from '@docusaurus/types';
import {headsOf} from '../../exercises/index.ts';
import {readPrints} from '../../exercises/readPrints.ts';
import {scenarioIds} from '../../lab/scenarios/scenarios.ts';
import {type CitedPage, type CitedSite, citableOf} from '../../render/citations/citableOf.ts';
import {type CitationExample, citationExamples} from '../../render/citations/examples.ts';
import {entriesIn} from '../../render/entries.ts';
import {partFile} from '../../render/exports/dataFiles.ts';
import {dataRows} from '../../render/exports/dataRows.ts';
import {movedPage} from '../../render/movedPage.ts';
import {moves} from '../../render/moves.ts';
import {scenarioPicture, scenarioPictureFile} from '../../render/scenarioPicture.ts';
import {writeTerminal} from '../../say/writeTerminal.ts';
import {machineIds, sections} from '../../spec/index.ts';
import {appWords, catalogues, citingWords, entryWords, labCatalogues, readingWords} from '../../text/catalogues.ts';
import {type DataTableId, dataTableIds} from '../../text/dataTables.ts';
import type {MadeDataFiles} from '../../widgets/tables/DataFiles.tsx';
import {type Locale, localeIds, locales as localeLanguages} from '../../text/locales.ts';
import {frontMatterWithCounts, remarkCounts} from './remarkCounts.ts';
import {messagesInUse, versionInUse} from './dataInUse.ts';
import {headTags} from './headTags.ts';
import {pagesOf} from './pagesOf.ts';
import {remarkPageTags} from './remarkPageTags.ts';
import {remarkCellLabels} from './remarkCellLabels.ts';
import {remarkCitations} from './remarkCitations.ts';
import {remarkData} from './remarkData.ts';
import {remarkDiagrams} from './remarkDiagrams.ts';
import {remarkHome} from './remarkHome.ts';
import {remarkQuestions} from './remarkQuestions.ts';
import {remarkSample} from './remarkSample.ts';
import {remarkRuns} from './remarkRuns.ts';
import {remarkScenarios} from './remarkScenarios.ts';
import {remarkTerms} from './remarkTerms.ts';
import {remarkVocabulary} from './remarkVocabulary.ts';
import type {ChunkNames} from './publishing/ownFiles.ts';
import {packageFolders} from './publishing/packageFolders.ts';
import {publish} from './publishing/publish.ts';
import {missingAddress, siteAddress} from './publishing/siteAddress.ts';
import {manifestFile, webManifest} from './publishing/webManifest.ts';
import {writeCitations} from './publishing/writeCitations.ts';
import {writeData} from './publishing/writeData.ts';
import {writeOffline} from './publishing/writeOffline.ts';
import {writeRoomQuestions} from './publishing/writeRoomQuestions.ts';
import {writeScript} from './publishing/writeScript.ts';
import {writeSearchRecords} from './publishing/writeSearchRecords.ts';
import {writeLists, writeTwins} from './publishing/writeTwins.ts';
import {withoutUnused} from './withoutUnused.ts';

/**
 * What becomes of every page, docs and others, in one language: its Markdown, and the front matter above it.
 *
 * @param site as citations name it
 */
export function markdownIn(locale: Locale, site: CitedSite) {
  const {countInWords} = catalogues[locale];
  const parseFrontMatter: ParseFrontMatter = async (file) => {
    const {frontMatter, content} = await file.defaultParseFrontMatter(file);
    // The picture that a link to the page is shared with; `npm run cards` draws it.
    const image = `/cards/${path.basename(file.filePath, '.mdx')}.png`;
    return {frontMatter: {image, ...frontMatterWithCounts(frontMatter, countInWords)}, content};
  };
  return {
    remarkPlugins: [
      remarkDiagrams,
      remarkRuns,
      remarkQuestions,
      [remarkCounts, countInWords],
      // Words not as options: options are part of the site's settings, and every page carries those.
      () => remarkHome({locale, pdus: labCatalogues[locale].lab.pdus}),
      () => remarkSample(readingWords[locale]),
      () => remarkScenarios(labCatalogues[locale].page.scenarioGroups),
      () => remarkCitations((of) => citationExamplesOf(of, locale, site)),
      () => remarkData(() => madeDataFiles(locale)),
      remarkCellLabels,
      remarkPageTags,
      remarkTerms,
      // Last: it looks at what the others have put in too.
      remarkVocabulary,
    ],
    parseFrontMatter,
  };
}

/**
 * All that this site asks of Docusaurus and its bundler: what a page carries, the drawn diagrams as files, and what a host needs.
 *
 * @param cited the site as citations name it
 */
export function sitePlugin(
  {siteDir, generatedFilesDir, baseUrl, siteConfig, currentBundler, i18n: {currentLocale, locales}}: LoadContext,
  cited: CitedSite,
): Plugin {
  const locale = localeOf(currentLocale);
  const diagrams = path.join(siteDir, 'src/diagrams', currentLocale);
  const pictures = path.join(generatedFilesDir, 'iscsi-state-lab', currentLocale);
  const made = path.join(generatedFilesDir, 'iscsi-state-lab-made', currentLocale);
  const {resolve} = createRequire(path.join(siteDir, 'package.json'));
  const progressBar = resolve('@docusaurus/theme-classic/lib/nprogress');
  const siteFile = (name: string) => path.join(siteDir, `src/site/${name}.tsx`);
  const nothing = path.join(siteDir, 'src/theme/Nothing.tsx');
  // Our own modules that two pages or more need travel once, a chunk for each set of pages: so no page loads what it does
  // not use. Docusaurus alone would pack the simulator into each page of its own. What half of all pages need is its
  // `common`.
  const shared = {
    test: path.join(siteDir, 'src'),
    minChunks: 2,
    // Below that, a request more costs more than it saves.
    minSize: 40_000,
    reuseExistingChunk: true,
  };
  // Docusaurus has all style sheets of all pages in one file, so that their order is always the same. What only one kind of
  // page has is a third of it by now; it comes with that page, after the one file, and names classes of its own alone.
  const styles = {
    test: (module: {readonly nameForCondition?: () => string | null}) =>
      !ofOneKindOfPage.test(module.nameForCondition?.() ?? ''),
  };
  /** Folders of the packages that the bundler put something of into this language's pages. */
  const packages = new Set<string>();
  const chunkFiles = new Map<string, readonly string[]>();
  let citedPages: readonly CitedPage[] = [];
  return {
    name: 'iscsi-state-lab',

    getClientModules: () =>
      [
        'plugin/preloadOnHover.ts',
        'plugin/wellFormedFragment.ts',
        ...(fragmentsMoved ? ['plugin/leadOn.ts'] : []),
        // While pages are written nothing is kept.
        ...(process.env.NODE_ENV === 'production' ? ['offline/startOffline.ts'] : []),
      ].map((name) => path.join(siteDir, 'src/site', name)),

    // Here and not among the settings, which every page carries in its script too.
    injectHtmlTags: () => ({headTags: headTags(siteAddress(process.env).baseUrl, baseUrl)}),

    // Pictures that pages show as images, texts that exercises ask about, and the script that a page puts into packages for
    // learning platforms. Here and not after a build: `npm run dev` has them too.
    async loadContent() {
      await drawScenarios(pictures, locale);
      await mkdir(made, {recursive: true});
      await writeFile(
        path.join(made, 'terminal.json'),
        JSON.stringify(writeTerminal(readingWords[locale], readPrints())),
      );
      await writeFile(path.join(made, 'heads.json'), JSON.stringify(headsOf(['lab', 'terminal'])));
      const player = path.join(siteDir, 'src/site/scorm/player.ts');
      await writeScript(currentBundler, player, path.join(generatedFilesDir, 'iscsi-state-lab/scormPlayer.js'), 'web');
    },

    allContentLoaded({allContent}) {
      citedPages = pagesOf(allContent, baseUrl);
    },

    async postBuild({outDir}) {
      await cp(pictures, outDir, {recursive: true});
      // The drawn diagrams are also files to download: /cleanup.svg, /zh-Hans/cleanup.svg.
      for (const machine of machineIds) {
        const file = `${machine}.svg`;
        await copyFile(path.join(diagrams, file), path.join(outDir, file));
      }
      const {baseUrl: root} = siteAddress(process.env);
      // What reference managers import: /cite/M3.bib, /zh-Hans/cite/M3.ris.
      await writeCitations(path.join(outDir, 'cite'), locale, citedPages, cited);
      // The table to take along, once: the files hold every language.
      if (baseUrl === root) await writeData(path.join(outDir, 'data'), cited);
      for (const {from, to} of pagesMoved)
        await writeFile(path.join(outDir, `${from}.html`), movedPage(`${baseUrl.slice(0, -1)}${to}`));
      // What links to the pages are shared with: /cards/cleanup.png, /zh-Hans/cards/cleanup.png.
      await cp(path.join(siteDir, 'src/cards', currentLocale), path.join(outDir, 'cards'), {recursive: true});

      const site = path.join(outDir, path.posix.relative(baseUrl, root));
      await writeTwins(outDir, locale, cited);
      await writeRoomQuestions(outDir, locale);
      await writeLists(site, cited);
      const noted = await readFile(path.join(generatedFilesDir, 'routesChunkNames.json'), 'utf8');
      const chunkNames = JSON.parse(noted) as ChunkNames;
      await publish({
        folder: outDir,
        site,
        baseUrl: root,
        languageUrl: baseUrl,
        chunkNames,
        chunkFiles,
        packages,
        searchRecords: await writeSearchRecords(outDir, locale),
      });
      const manifest = webManifest({
        name: siteConfig.title,
        shortName: appWords[locale].shortName,
        description: siteConfig.tagline,
        language: localeLanguages[locale].htmlLang,
        baseUrl: root,
        languageUrl: baseUrl,
      });
      await writeFile(path.join(outDir, manifestFile), manifest);
      // Its own licence, to read where a link of the footer leads.
      await copyFile(path.join(siteDir, 'LICENSE'), path.join(site, 'LICENSE.txt'));
      // A copy of the site holds every language.
      if (currentLocale === locales.at(-1)) {
        const serviceWorker = path.join(siteDir, 'src/site/workers/serviceWorker.ts');
        await writeScript(currentBundler, serviceWorker, path.join(site, 'sw.js'), 'webworker');
        await writeOffline(site, root, cited.edition);
      }
      const missing = missingAddress(process.env);
      // Once, with the language that is built first.
      if (missing !== null && baseUrl === root) process.stderr.write(`[WARNING] ${missing}\n`);
    },

    // Half of the classes of Infima, the theme's style sheet, are for what other sites have. While pages are written
    // (`npm run dev`) it stays whole.
    configurePostCss(options) {
      if (process.env.NODE_ENV !== 'production') return options;
      const folders = ['docs', 'i18n', 'src'].map((name) => path.join(siteDir, name));
      const parts = [...folders, ...client.map((name) => path.dirname(resolve(name)))];
      return {...options, plugins: [withoutUnused((file) => infima.test(file), parts, textsIn), ...options.plugins]};
    },

    configureWebpack: (_, isServer) => ({
      // While pages are written nothing is made to be fast.
      ...(isServer || process.env.NODE_ENV !== 'production'
        ? {}
        : {mergeStrategy: {entry: 'replace'}, entry: path.join(siteDir, 'src/site/plugin/startInPieces.ts')}),
      resolve: {
        alias: {
          // A page carries the words and the diagrams of its own language.
          '@words': path.join(siteDir, 'src/text', currentLocale),
          '@diagrams': diagrams,
          // What was written for it while the site is built.
          '@made': made,
          // Prism is a third of the stock script; our few code blocks are terminal text (src/theme/CodeBlock.tsx).
          'prism-react-renderer': false,
          // A bar at the top while a page loads: pages are fetched when a link is hovered, so that it is hardly ever seen.
          [progressBar.slice(0, -path.extname(progressBar).length)]: false,
          // Help for who has set a wrong base address; our configuration has it switched off.
          [path.dirname(resolve('@docusaurus/core/lib/client/BaseUrlIssueBanner'))]: nothing,
          // Told while the site is built, and read as they were built.
          ...(isServer || process.env.NODE_ENV !== 'production'
            ? {}
            : Object.fromEntries(
                ['Coins', 'Couplings', 'Deviations', 'Scenarios'].map((name) => [
                  siteFile(name),
                  siteFile(`Kept${name}`),
                ]),
              )),
          ...Object.fromEntries(absent.map((part) => [`@theme/${part}`, nothing])),
        },
      },
      module: {
        rules: [
          {resourceQuery: /^\?raw$/, type: 'asset/source'},
          {test: path.join(generatedFilesDir, 'codeTranslations.json'), type: 'json', parser: {parse: messagesInUse}},
          {
            test: path.join(generatedFilesDir, 'docusaurus-plugin-content-docs/default/p'),
            type: 'json',
            parser: {parse: versionInUse},
          },
          // It asks for one function of tslib in a way that brings them all, more than 3 kB to every page.
          {
            test: /[\\/]@docusaurus[\\/]utils-common[\\/]/,
            resolve: {alias: {tslib: path.join(siteDir, 'src/site/plugin/tslib.ts')}},
          },
        ],
      },
      // `npm run dev` has no files but those of `static`.
      devServer: {static: [diagrams, pictures].map((directory) => ({directory, publicPath: baseUrl}))},
      ...(isServer ? {} : {optimization: {splitChunks: {cacheGroups: {shared, styles}}}}),
      plugins: isServer
        ? []
        : [
            {
              apply: ({hooks}) => {
                hooks.done.tap('iscsi-state-lab', (stats) => {
                  for (const folder of packageFolders(stats.toJson(everyModule))) packages.add(folder);
                  for (const [name, group] of stats.compilation.namedChunkGroups)
                    chunkFiles.set(name, group.getFiles());
                });
              },
            },
          ],
    }),
  };
}

/**
 * How an address or a section of the RFC is cited, in every form.
 *
 * @throws with a sentence, which fails the build, when it is neither
 */
function citationExamplesOf(of: string, locale: Locale, site: CitedSite): readonly CitationExample[] {
  const entry = entriesIn(entryWords[locale]).find(({fragment}) => fragment === of);
  if (entry !== undefined) return citationExamples(citableOf(entry, locale, site), citingWords[locale]);
  const section = sections.find((each) => each === of);
  if (section === undefined) throw new Error(`<Citations of="${of}" /> names no address and no section of the RFC`);
  return citationExamples({section}, citingWords[locale]);
}

/** What the page of data says of the files, beside their columns. */
function madeDataFiles(locale: Locale): MadeDataFiles {
  const tables = dataRows(entryWords, '/');
  const count = (table: DataTableId) => [table, tables[table].length] as const;
  return {
    // fromEntries cannot know its keys; they are those of the tables.
    rows: Object.fromEntries(dataTableIds.map(count)) as MadeDataFiles['rows'],
    parts: machineIds.map((machine) => ({
      file: partFile(machine),
      title: catalogues[locale].machines[machine].title,
    })),
  };
}

/** Draws the scenarios in one language, each into a file below a folder. */
async function drawScenarios(folder: string, locale: Locale) {
  for (const id of scenarioIds) {
    const file = path.join(folder, scenarioPictureFile(id));
    await mkdir(path.dirname(file), {recursive: true});
    await writeFile(file, scenarioPicture(labCatalogues[locale], id).svg);
  }
}

function localeOf(language: string): Locale {
  const locale = localeIds.find((id) => id === language);
  if (locale === undefined) throw new Error(`${language} is no language of src/text/locales.ts`);
  return locale;
}

/** A page that moved leaves one behind that leads on; a place of a page is led on from by that page's script. */
const pagesMoved = moves.filter(({from}) => !from.includes('#'));
const fragmentsMoved = moves.length > pagesMoved.length;

/** Widgets that stand on a few pages, or open when they are asked for. */
const ofOneKindOfPage =
  /[\\/]src[\\/]widgets[\\/](?:card|cite|dialog|embed|exercises|home|lab|offline|present|scenarios|search|simulator|tables|terminal)[\\/]/;

const infima = /[\\/]infima[\\/]dist[\\/]/;

/** A file in each folder of Docusaurus that holds parts of a page. */
const client = ['core/lib/client/App', 'plugin-content-docs', 'theme-classic', 'theme-common'].map(
  (name) => `@docusaurus/${name}`,
);

/** Of what may become part of a page, in these folders and all below. */
function textsIn(folders: readonly string[]): readonly string[] {
  return folders.flatMap((folder) =>
    readdirSync(folder, {recursive: true, encoding: 'utf8'})
      .filter((file) => /\.(css|js|json|mdx|svg|tsx?)$/.test(file))
      .map((file) => readFileSync(path.join(folder, file), 'utf8')),
  );
}

/** Asks the bundler's statistics for modules and nothing else, and for all of them. */
const everyModule = {
  all: false,
  modules: true,
  nestedModules: true,
  dependentModules: true,
  modulesSpace: Infinity,
  nestedModulesSpace: Infinity,
};

/** Parts of the theme for what this site does not have: their place stays empty, and no page carries them. */
const absent = [
  'AnnouncementBar',
  // Drafts, unlisted pages and versions of the docs.
  'ContentVisibility',
  'DocVersionBadge',
  'DocVersionBanner',
  'NavbarItem/DocsVersionDropdownNavbarItem',
  'NavbarItem/DocsVersionNavbarItem',
  // For a search service; and the way to a page, which has one step here.
  'SearchMetadata',
  'DocBreadcrumbs/StructuredData',
  // A sidebar that can be folded away, or that has HTML of its own.
  'DocRoot/Layout/Sidebar/ExpandButton',
  'DocSidebar/Desktop/CollapseButton',
  'DocSidebarItem/Html',
  // A `<details>` in a page's text: ours are widgets.
  'MDXComponents/Details',
  // In the footer, anything but its one text; in the navbar, anything but plain links, the search and the language switch.
  'Footer/Links',
  'Footer/Logo',
  'NavbarItem/DocNavbarItem',
  'NavbarItem/DocSidebarNavbarItem',
  'NavbarItem/HtmlNavbarItem',
  // The search is an item of the navbar.
  'Navbar/Search',
  'SearchBar',
];
