import {describe, expect, it} from 'vitest';
import {coins} from './coins.ts';
import {m3, m3InChinese} from './items.fixture.ts';

/** As Zotero reads it: split at each `&` and the first `=`, a plus taken for a space, escaped or not. */
function readCoins(text: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    text.split('&').map((field) => {
      const [key = '', value = ''] = field.split('=');
      return [key, decodeURIComponent(value.replace(/\+|%2b/gi, ' '))];
    }),
  );
}

describe('A transition among those that Zotero offers to tick', () => {
  it('is a web page with title, organisation, site, date, language and its own address', () => {
    expect(readCoins(coins(m3))).toEqual({
      ctx_ver: 'Z39.88-2004',
      rft_val_fmt: 'info:ofi/fmt:kev:mtx:dc',
      'rft.au': 'iSCSI State Lab,',
      'rft.source': 'iSCSI State Lab',
      'rft.date': '2026-11-25',
      'rft.language': 'en',
      'rft.title': 'M3: IN_CLEANUP to CLEANUP_WAIT',
      'rft.identifier': 'https://lab.example/cleanup#M3',
    });
  });

  it('is so in Chinese', () => {
    expect(readCoins(coins(m3InChinese))).toMatchObject({
      'rft.au': 'iSCSI 状态机实验室,',
      'rft.language': 'zh-CN',
      'rft.title': 'M3：IN_CLEANUP 到 CLEANUP_WAIT',
      'rft.identifier': 'https://lab.example/zh-Hans/cleanup#M3',
    });
  });

  it('comes back whole where its title or its address has what the form itself uses', () => {
    const odd = {...m3, title: '100 % of a=b & c#d', url: 'https://lab.example/cleanup?run=a&at=1#M3'};
    expect(readCoins(coins(odd))).toMatchObject({'rft.title': odd.title, 'rft.identifier': odd.url});
    const read = new URLSearchParams(coins({...odd, title: 'a + b'}));
    expect([read.get('rft.title'), read.get('rft.identifier')]).toEqual(['a + b', odd.url]);
  });
});
