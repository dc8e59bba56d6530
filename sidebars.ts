import type {SidebarsConfig} from '@docusaurus/plugin-content-docs';

const sidebars: SidebarsConfig = {
  main: [
    {type: 'category', label: 'State machines', collapsible: false, items: ['cleanup', 'connection', 'session']},
    {type: 'category', label: 'Questions', collapsible: false, items: ['cleanup-wait', 'misreadings']},
    {type: 'category', label: 'Reference', collapsible: false, items: ['terms']},
  ],
};

export default sidebars;
