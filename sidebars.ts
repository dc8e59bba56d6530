import type {SidebarsConfig} from '@docusaurus/plugin-content-docs';

const sidebars: SidebarsConfig = {
  main: [
    {type: 'category', label: 'State machines', collapsible: false, items: ['cleanup', 'connection', 'session']},
    {type: 'category', label: 'The lab', collapsible: false, items: ['lab', 'scenarios', 'couplings', 'explored']},
    {
      type: 'category',
      label: 'Reading the RFC',
      collapsible: false,
      items: ['sessions-and-connections', 'cleanup-wait', 'misreadings', 'terms'],
    },
    {
      type: 'category',
      label: 'At the terminal',
      collapsible: false,
      items: ['read-my-terminal', 'stuck-cleanup-wait', 'cannot-log-out', 'login-refused', 'who-closed', 'timers'],
    },
    {
      type: 'category',
      label: 'What tools print',
      collapsible: false,
      items: ['reading-targetcli', 'reading-iscsiadm', 'initiator-log', 'lio-log', 'names'],
    },
  ],
};

export default sidebars;
