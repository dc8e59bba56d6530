import {defineConfig, globalIgnores} from 'eslint/config';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** Tools and Docusaurus look for a default export in these places, and only there. */
const placesOfDefaultExports = [
  'src/theme/**',
  'src/pages/**',
  '*.config.{ts,mjs}',
  '.dependency-cruiser.mjs',
  'sidebars.ts',
];

export default defineConfig(
  globalIgnores(['build/', '.docusaurus/', 'static/', 'src/diagrams/', 'coverage/', 'pictures/', 'test-results/']),
  {
    linterOptions: {reportUnusedDisableDirectives: 'error'},
  },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [
      tseslint.configs.strictTypeChecked,
      tseslint.configs.stylisticTypeChecked,
      reactHooks.configs.flat['recommended-latest'],
    ],
    languageOptions: {parserOptions: {projectService: true, tsconfigRootDir: import.meta.dirname}},
    rules: {
      // `!= null` asks for null and undefined at once.
      eqeqeq: ['error', 'always', {null: 'ignore'}],
      'func-style': ['error', 'declaration', {allowArrowFunctions: true, allowTypeAnnotation: true}],
      // A command writes to the streams it was given, so that its test can read them.
      'no-console': 'error',
      'object-shorthand': 'error',
      'no-restricted-exports': [
        'error',
        {restrictDefaultExports: {direct: true, named: true, defaultFrom: true, namedFrom: true, namespaceFrom: true}},
      ],
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: String.raw`^\.{1,2}/(?!.*\.[a-z]+(\?[a-z]+)?$)`,
              message: 'Name the file with its ending (./walk.ts): Node, Vite, tsx and tsc then all find the same one.',
            },
          ],
        },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector:
            ':matches(Program, Program > ExportNamedDeclaration) > VariableDeclaration > VariableDeclarator > ArrowFunctionExpression',
          message: 'At the top level of a file write a function declaration; arrows are for callbacks.',
        },
      ],
      '@typescript-eslint/consistent-type-exports': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', {fixStyle: 'inline-type-imports'}],
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/naming-convention': [
        'error',
        {selector: 'typeLike', format: ['PascalCase']},
        // Hungarian prefixes say nothing that the type does not say.
        {selector: 'interface', format: ['PascalCase'], custom: {regex: '^I[A-Z]', match: false}},
      ],
      // `_` marks a parameter that stands there only so that the next one can be reached; tsc reads it the same way.
      '@typescript-eslint/no-unused-vars': ['error', {argsIgnorePattern: '^_'}],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        {considerDefaultExhaustiveForUnions: false, allowDefaultCaseForExhaustiveSwitch: false},
      ],

      // Looser than strict: a number in a sentence reads as we mean it. Objects and undefined stay forbidden.
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true}],
      // Looser than strict: `[...text]` takes code points, which is what we count; nothing here draws emoji apart.
      '@typescript-eslint/no-misused-spread': ['error', {allow: ['string']}],
      // Looser than strict: `onClick={() => step(event)}` is how React code is written, and the void value goes nowhere.
      '@typescript-eslint/no-confusing-void-expression': ['error', {ignoreArrowShorthand: true}],

      // The two warnings of the hooks plugin are errors here, as is every warning (--max-warnings 0).
      'react-hooks/exhaustive-deps': 'error',
      'react-hooks/incompatible-library': 'error',
    },
  },
  {
    files: ['**/*.mjs'],
    // Configuration and CI scripts are not part of a TypeScript project, so no rule that asks for types can run on them.
    extends: [tseslint.configs.strict, tseslint.configs.stylistic],
    rules: {eqeqeq: 'error', 'object-shorthand': 'error'},
  },
  {
    files: ['**/*.test-d.ts'],
    rules: {
      // A type test declares a value only to see whether it compiles, and says `void value` because tsc wants it used.
      '@typescript-eslint/no-unused-vars': 'off',
      '@typescript-eslint/no-meaningless-void-operator': 'off',
    },
  },
  {
    files: ['**/*.test.{ts,tsx}', '**/*.test-prop.ts'],
    rules: {
      // `expect(list[0]!.id)` in a test: if it is undefined the test fails, and that is the point.
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    files: placesOfDefaultExports,
    // Docusaurus, ESLint, Vitest and dependency-cruiser read the default export of these files.
    rules: {'no-restricted-exports': 'off'},
  },
);
