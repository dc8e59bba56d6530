/** Tests and their fixtures sit beside what they test and may look anywhere. */
const tests = String.raw`\.(test|test-d|test-prop|fixture)\.tsx?$`;

/** Docusaurus's own modules, installed or made up by its bundler. */
const docusaurus = String.raw`(^|node_modules/)@(docusaurus|theme|theme-original|theme-init|generated)/`;

/**
 * The rooms from the top: which other rooms and which packages each one may know, and what to do instead.
 * A new room gets a row here and a line in README.md.
 */
// prettier-ignore
const rooms = [
  {room: 'spec',     knows: [],                                                              packages: [],       instead: 'The table depends on nothing. Words belong in text, behaviour in machine, runs in run.'},
  {room: 'machine',  knows: ['spec'],                                                        packages: ['xstate'], instead: 'A machine is made from the table alone. Runs and links belong in run, words in text.'},
  {room: 'run',      knows: ['spec', 'machine'],                                             packages: [],       instead: 'A run knows ids, not words: return ids and reasons as data, and let say put them into sentences.'},
  {room: 'stacks',   knows: ['spec'],                                                        packages: [],       instead: 'A row about a product holds ids, formats, sources and certainty. Its sentences belong in text.'},
  {room: 'reader',   knows: ['spec', 'stacks'],                                              packages: [],       instead: 'A reading holds ids and parameters, no sentence. Let say put them into words.'},
  {room: 'lab',      knows: ['spec', 'machine', 'run'],                                      packages: [],       instead: 'The lab moves machines and returns data. Sentences belong in say, pictures in render.'},
  {room: 'exercises', knows: ['spec', 'machine', 'run', 'stacks', 'reader', 'lab'],          packages: ['ts-fsrs'], instead: 'An exercise is ids, and the machines judge it. Its sentences belong in text and say.'},
  {room: 'text',     knows: ['spec', 'machine', 'run', 'stacks', 'reader', 'lab', 'exercises'],           packages: [],       instead: 'Words are keyed by the ids of the rooms above and know nothing else. What puts them together belongs in say.'},
  {room: 'say',      knows: ['spec', 'machine', 'run', 'stacks', 'reader', 'lab', 'exercises', 'text'],   packages: [],       instead: 'Sentences are made from ids and words. What form they take belongs in render.'},
  {room: 'render',   knows: ['spec', 'machine', 'run', 'stacks', 'reader', 'lab', 'exercises', 'text', 'say'], packages: ['minisearch'], instead: 'A renderer is a pure function from table and words to text. Take what you need as an argument.'},
  {room: 'diagrams', knows: [],                                                              packages: [],       instead: 'This room is written by `npm run diagrams`. Change src/cli/diagrams.ts instead.'},
  {room: 'widgets',  knows: ['spec', 'machine', 'run', 'stacks', 'reader', 'lab', 'exercises', 'text', 'say', 'render'], packages: ['clsx', 'react', 'react-dom'], instead: 'A widget takes words, links and callbacks as props, so that it runs in a test without Docusaurus. Bind them in site.'},
  {room: 'site',     knows: ['spec', 'machine', 'run', 'stacks', 'reader', 'lab', 'exercises', 'text', 'say', 'render', 'diagrams', 'widgets', 'css'], packages: ['fflate', 'react', 'react-dom', '@mdx-js', 'mdast-util-mdx-jsx', 'mdast-util-mdxjs-esm', 'postcss', 'rehype-parse', 'rehype-remark', 'remark-gfm', 'remark-stringify', 'unified', 'unist-util-visit', '@docusaurus'], instead: 'site hands words and links to widgets. It is used by theme, pages and the configuration, not the other way round.'},
  {room: 'cli',      knows: ['spec', 'machine', 'run', 'stacks', 'reader', 'lab', 'exercises', 'text', 'say', 'render', 'diagrams', 'site/plugin/publishing'], packages: ['fflate', 'mermaid', '@mermaid-js', 'playwright-core', 'typescript', 'uqr'], instead: 'A command prints or writes what the pure rooms return. It needs no React and no Docusaurus.'},
];

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...rooms.flatMap(roomLaws),
    {
      name: 'imports-exist',
      severity: 'error',
      comment: 'No such file or package. Check the path, and name the file with its ending.',
      from: {},
      // Docusaurus makes up modules as it builds, and hast and mdast consist of types alone; tsc checks both. Diagrams are asked for as text, and what is made is made by the plugin.
      to: {
        couldNotResolve: true,
        pathNot: '^@(docusaurus|theme|theme-original|theme-init|generated)/|^(hast|mdast)$|^@(diagrams|made)/',
      },
    },
    {
      name: 'nobody-imports-cli',
      severity: 'error',
      comment: 'src/cli is the rim: argv and files. Move what you need into a pure room and let both use it.',
      from: {pathNot: '^(src/cli|tests|bench)/'},
      to: {path: '^src/cli/'},
    },
    {
      name: 'docusaurus-stays-at-the-rim',
      severity: 'error',
      comment:
        'Only src/site, src/theme, src/pages and the site configuration may know Docusaurus. Take a prop or a callback, and bind it in src/site.',
      from: {path: '^src/', pathNot: '^src/(site|theme|pages)/'},
      to: {path: docusaurus},
    },
    {
      name: 'aliases-stay-at-the-rim',
      severity: 'error',
      comment:
        '@words/* and @site are names that the site build gives. Below src/site use a relative path, or take the words as an argument.',
      from: {path: '^src/', pathNot: ['^src/(site|theme|pages)/', tests]},
      to: {dependencyTypes: ['aliased']},
    },
    {
      name: 'words-know-only-types',
      severity: 'error',
      comment:
        'Words are typed by the ids of the rooms above and contain none of their rows. Use `import type`, and put the two together in say.',
      from: {path: '^src/text/', pathNot: tests},
      to: {path: '^src/(?!text/)', dependencyTypesNot: ['type-only']},
    },
    {
      name: 'one-language-per-page',
      severity: 'error',
      comment:
        'A page carries the words of its own language and topics only. Import @words/* in src/site, which the site build points at one locale; elsewhere take the topics that you need as an argument.',
      from: {
        path: '^src/',
        pathNot: [
          '^src/(text|cli)/',
          '^src/site/(plugin/(index|publishing/write[A-Z]\\w*)[.]ts|NotFound[.]tsx)$',
          tests,
        ],
      },
      to: {
        path: '^src/text/([^/]+/|catalogues[.]ts$)',
        dependencyTypesNot: ['aliased', 'type-only'],
      },
    },
    {
      name: 'a-page-carries-its-own-addresses',
      severity: 'error',
      comment:
        'The list of all addresses holds every row of the site, and no page may carry that. Give <Anchors> the ids of the rows that the page shows; src/render/address.ts spells them.',
      from: {path: '^src/(widgets|site)/', pathNot: ['^src/site/plugin/', tests]},
      to: {path: '^src/render/addresses[.]ts$'},
    },
    {
      name: 'tables-carry-no-reader',
      severity: 'error',
      comment:
        'A page of tables needs no reader of pasted text, nor what a reading can say; exercises are judged by it. Rows stand in stacks; take the words of one table as an argument.',
      from: {
        path: '^src/(widgets/tables|site)/',
        pathNot: [
          '^src/site/(TerminalReader.tsx$|Practice|practice|exerciseSayings.ts$|(Told|Kept)?Scenarios.tsx$|workers/|plugin/)',
          tests,
        ],
      },
      // How text from somebody else is shown is one line, and links are such text too. The home page offers the samples.
      to: {path: '^src/reader/(?!(lines/visible|examples)[.]ts$)', reachable: true},
    },
    {
      name: 'node-only-from-cli',
      severity: 'error',
      comment:
        'Only src/cli, the entry of the plugin, what it writes and publishes, tests and the configuration files may use Node (fs, path, crypto ...). Take the contents as an argument.',
      from: {
        path: '^src/',
        pathNot: [
          '^src/cli/',
          '^src/site/plugin/(index|publishing/(editionOf|filesIn|publish|sha256|write[A-Z]\\w*))[.]ts$',
          tests,
        ],
      },
      to: {dependencyTypes: ['core']},
    },
    {
      name: 'drawing-only-from-cli',
      severity: 'error',
      comment:
        'Mermaid and the browser are for `npm run diagrams` and for tests. Pages carry finished SVG and load no Mermaid; import from src/diagrams.',
      from: {pathNot: ['^(src/cli|tests|bench)/', tests, '^node_modules/']},
      to: {path: '(^|node_modules/)(mermaid|@mermaid-js|playwright-core)(/|$)'},
    },
    {
      name: 'no-development-packages-in-the-site',
      severity: 'error',
      comment:
        'The site ships this module, but its package is a development dependency. Do without it, or move the package.',
      from: {path: '^src/', pathNot: ['^src/cli/', tests]},
      to: {dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only']},
    },
    {
      name: 'tests-are-for-the-runner',
      severity: 'error',
      comment:
        'A test file or fixture is imported by tests and benches only. Move what is shared into a file of its own.',
      from: {pathNot: [tests, '^(tests|bench)/']},
      to: {path: [tests, '^tests/']},
    },
    {
      name: 'no-utils',
      severity: 'error',
      comment: 'A file is named after the one thing it exports. Give the thing its own file in the room that needs it.',
      from: {},
      to: {path: '/(util|utils|helper|helpers|common|misc)[./]', pathNot: 'node_modules/'},
    },
    {
      name: 'no-circular',
      severity: 'error',
      comment: 'Two files that need each other are one thought in two places. Move the shared part down, or join them.',
      from: {},
      to: {circular: true},
    },
    {
      name: 'no-orphans',
      severity: 'error',
      comment: 'Nothing imports this file and it imports nothing. Use it or delete it.',
      from: {
        orphan: true,
        pathNot: [
          tests,
          '^tests/',
          '^src/(theme|pages|cli)/',
          '^src/site/plugin/(preloadOnHover|tslib).ts$',
          String.raw`\.d\.ts$`,
          '^[^/]+$',
        ],
      },
      to: {},
    },
  ],
  options: {
    doNotFollow: {path: 'node_modules'},
    // `@diagrams` is a folder for each language, and the bundler is told which one.
    exclude: {path: '^([.]docusaurus|build|coverage|static|test-results|@diagrams|@made)/'},
    tsConfig: {fileName: 'tsconfig.json'},
    // Type-only imports obey the laws too.
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.css'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};

/** Two rules per room: which of our rooms it may import, and which packages. */
function roomLaws({room, knows, packages, instead}) {
  const from = {path: `^src/${room}/`, pathNot: tests};
  const known = [room, ...knows].join('|');
  const allowed = packages.length > 0 ? packages.join('|') : '(?!)';
  return [
    {
      name: `${room}-knows-its-place`,
      severity: 'error',
      comment: `src/${room} may import ${knows.length > 0 ? knows.join(', ') : 'no other room'}. ${instead}`,
      from,
      to: {pathNot: [`^src/(${known})/`, 'node_modules/', '^@'], dependencyTypesNot: ['core'], couldNotResolve: false},
    },
    {
      name: `${room}-packages`,
      severity: 'error',
      comment: `src/${room} may use ${packages.length > 0 ? packages.join(', ') : 'no package at all'}. ${instead}`,
      from,
      to: {
        path: '(^|/)node_modules/|^@',
        pathNot: `(^|/)node_modules/(@types/)?(${allowed})(/|$)|^@(${docusaurusIn(packages)})/`,
      },
    },
  ];
}

/** The made-up packages of Docusaurus's bundler, for the one room that may know them. */
function docusaurusIn(packages) {
  return packages.includes('@docusaurus') ? 'docusaurus|theme|theme-original|theme-init|generated' : '(?!)';
}
