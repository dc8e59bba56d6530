import type {Root} from 'mdast';
import type {MdxjsEsm} from 'mdast-util-mdxjs-esm';
import {visit} from 'unist-util-visit';

/** Words that only a few pages use, and the module that has them. Other pages do not carry what hangs on them. */
const modules: Readonly<Record<string, string>> = {
  Clearing: '@site/src/mdx/field/Clearing.tsx',
  Deviations: '@site/src/mdx/field/Deviations.tsx',
  ErrorCodes: '@site/src/mdx/field/ErrorCodes.tsx',
  Explored: '@site/src/mdx/lab/Explored.tsx',
  Lab: '@site/src/mdx/lab/LabOnPage.tsx',
  LogLines: '@site/src/mdx/field/LogLines.tsx',
  LoginClasses: '@site/src/mdx/field/LoginStatuses.tsx',
  LoginStatuses: '@site/src/mdx/field/LoginStatuses.tsx',
  Names: '@site/src/mdx/field/Names.tsx',
  Scenarios: '@site/src/mdx/lab/Scenarios.tsx',
  StateWords: '@site/src/mdx/field/Names.tsx',
  TerminalReader: '@site/src/mdx/field/TerminalReaderOnPage.tsx',
};

/** Remark plugin: imports the rarer words of the vocabulary into the pages that use them. Pages themselves import nothing. */
export function wordsIntoPages() {
  return (tree: Root) => {
    const used = new Set<string>();
    visit(tree, ['mdxJsxFlowElement', 'mdxJsxTextElement'], (node) => {
      if ('name' in node && typeof node.name === 'string' && Object.hasOwn(modules, node.name)) used.add(node.name);
      return undefined;
    });
    tree.children.unshift(...[...used].map((word) => importOf(word, modules[word] ?? '')));
  };
}

function importOf(word: string, module: string): MdxjsEsm {
  const identifier = {type: 'Identifier', name: word} as const;
  return {
    type: 'mdxjsEsm',
    value: `import {${word}} from '${module}';`,
    data: {
      estree: {
        type: 'Program',
        sourceType: 'module',
        body: [
          {
            type: 'ImportDeclaration',
            attributes: [],
            specifiers: [{type: 'ImportSpecifier', imported: identifier, local: identifier}],
            source: {type: 'Literal', value: module, raw: `'${module}'`},
          },
        ],
      },
    },
  };
}
