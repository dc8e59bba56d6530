import type {Root} from 'mdast';
import type {MdxjsEsm} from 'mdast-util-mdxjs-esm';

/** Adds `import {name} from 'module'`, or with no braces for the default export, to a page: as text and as the syntax tree that MDX compiles. */
export function importInto(tree: Root, name: string, module: string, kind: 'named' | 'default' = 'named'): void {
  const local = {type: 'Identifier', name} as const;
  const statement: MdxjsEsm = {
    type: 'mdxjsEsm',
    value: `import ${kind === 'named' ? `{${name}}` : name} from '${module}';`,
    data: {
      estree: {
        type: 'Program',
        sourceType: 'module',
        body: [
          {
            type: 'ImportDeclaration',
            attributes: [],
            specifiers: [
              kind === 'named'
                ? {type: 'ImportSpecifier', imported: local, local}
                : {type: 'ImportDefaultSpecifier', local},
            ],
            source: {type: 'Literal', value: module, raw: `'${module}'`},
          },
        ],
      },
    },
  };
  tree.children.unshift(statement);
}
