import type {Root} from 'mdast';
import type {MdxjsEsm} from 'mdast-util-mdxjs-esm';
import {visit} from 'unist-util-visit';

/** Words that only a few pages use, and the module that has them. Other pages do not carry what hangs on them. */
const modules: Readonly<Record<string, string>> = {
  Clearing: '@site/src/site/Clearing.tsx',
  Deviations: '@site/src/site/Deviations.tsx',
  ErrorCodes: '@site/src/site/ErrorCodes.tsx',
  Explored: '@site/src/site/Explored.tsx',
  InitiatorLog: '@site/src/site/InitiatorLog.tsx',
  Lab: '@site/src/site/Lab.tsx',
  LioLog: '@site/src/site/LioLog.tsx',
  LioMoves: '@site/src/site/LioLog.tsx',
  LoginClasses: '@site/src/site/LoginStatuses.tsx',
  LoginStatuses: '@site/src/site/LoginStatuses.tsx',
  Names: '@site/src/site/Names.tsx',
  Scenarios: '@site/src/site/Scenarios.tsx',
  StateWords: '@site/src/site/Names.tsx',
  TerminalReader: '@site/src/site/TerminalReader.tsx',
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
