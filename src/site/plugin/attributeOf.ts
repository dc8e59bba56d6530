import type {MdxJsxFlowElement, MdxJsxTextElement} from 'mdast-util-mdx-jsx';

/** The text of one attribute of a page word; null when it has none, or one in braces. */
export function attributeOf({attributes}: MdxJsxFlowElement | MdxJsxTextElement, name: string): string | null {
  const found = attributes.find((attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === name);
  return typeof found?.value === 'string' ? found.value : null;
}
