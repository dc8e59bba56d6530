import {expect, it} from 'vitest';
import {m3, m3InChinese} from './items.fixture.ts';
import {metaTags} from './metaTags.ts';

it.each([
  [m3, 'iSCSI State Lab', 'en'],
  [m3InChinese, 'iSCSI 状态机实验室', 'zh-CN'],
])(
  'A reference manager is told that a page is a web page of an organisation, of a day and in a language ($locale)',
  (item, site, language) => {
    expect(metaTags(item)).toEqual([
      {name: 'DC.type', content: 'webpage'},
      {name: 'citation_author', content: `${site},`},
      {name: 'citation_publication_date', content: '2026-11-25'},
      {name: 'citation_language', content: language},
      {property: 'og:site_name', content: site},
    ]);
  },
);
