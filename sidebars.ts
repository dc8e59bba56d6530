import type {SidebarsConfig} from '@docusaurus/plugin-content-docs';
import {chapters} from './src/site/plugin/chapters.ts';

const sidebars: SidebarsConfig = {
  main: Object.entries(chapters).map(([label, items]) => ({
    type: 'category' as const,
    label,
    collapsible: false,
    items: [...items],
  })),
};

export default sidebars;
