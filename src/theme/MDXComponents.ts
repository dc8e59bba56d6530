import MDXComponents from '@theme-original/MDXComponents';
import {vocabulary} from '../mdx/vocabulary.ts';

export default {...MDXComponents, ...vocabulary};
