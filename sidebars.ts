import type {SidebarsConfig} from '@docusaurus/plugin-content-docs';

const sidebars: SidebarsConfig = {
  main: [
    {type: 'category', label: 'State machines', collapsible: false, items: ['cleanup', 'connection', 'session']},
    {
      type: 'category',
      label: 'Questions',
      collapsible: false,
      items: [
        'read-my-terminal',
        'stuck-cleanup-wait',
        'cleanup-wait',
        'cannot-log-out',
        'login-refused',
        'who-closed',
        'timers',
        'misreadings',
      ],
    },
    {
      type: 'category',
      label: 'Reference',
      collapsible: false,
      items: ['reading-targetcli', 'reading-iscsiadm', 'initiator-log', 'lio-log', 'names', 'terms'],
    },
  ],
};

export default sidebars;
