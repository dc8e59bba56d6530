import MDXComponents from '@theme-original/MDXComponents';
import {vocabulary} from '../site/vocabulary.ts';

export default {...MDXComponents, ...vocabulary};
