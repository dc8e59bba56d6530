import {describe, expect, it} from 'vitest';
import {citationFormats} from './formats.ts';
import {m3, m3InChinese} from './items.fixture.ts';

describe('A transition is cited with its id first, and version, commit, date and address in each style', () => {
  it.each([
    [
      'apa',
      'iSCSI State Lab. (2026, November 25). M3: IN_CLEANUP to CLEANUP_WAIT (Version 0.1.0, commit 5e09d83). https://lab.example/cleanup#M3',
    ],
    [
      'ieee',
      'iSCSI State Lab, “M3: IN_CLEANUP to CLEANUP_WAIT,” version 0.1.0, commit 5e09d83, Nov. 25, 2026. Accessed: Nov. 26, 2026. [Online]. Available: https://lab.example/cleanup#M3',
    ],
    [
      'gb2025',
      'iSCSI State Lab. M3: IN_CLEANUP to CLEANUP_WAIT (Version 0.1.0, commit 5e09d83)[EB/OL]. （2026-11-25）[2026-11-26]. https://lab.example/cleanup#M3.',
    ],
    [
      'gb2015',
      'iSCSI State Lab. M3: IN_CLEANUP to CLEANUP_WAIT (Version 0.1.0, commit 5e09d83)[EB/OL]. (2026-11-25)[2026-11-26]. https://lab.example/cleanup#M3.',
    ],
    [
      'markdown',
      '[M3: IN_CLEANUP to CLEANUP_WAIT](https://lab.example/cleanup#M3), iSCSI State Lab, Version 0.1.0, commit 5e09d83, 2026-11-25',
    ],
    [
      'rfc',
      '[ISCSI-STATE-LAB-M3] iSCSI State Lab, "M3: IN_CLEANUP to CLEANUP_WAIT", Version 0.1.0, commit 5e09d83, 25 November 2026, <https://lab.example/cleanup#M3>.',
    ],
    [
      'comment',
      '/* RFC 7143 8.2.2, M3: IN_CLEANUP to CLEANUP_WAIT: https://lab.example/cleanup#M3 (Version 0.1.0, commit 5e09d83, 2026-11-25) */',
    ],
  ] as const)('%s', (format, text) => {
    expect(citationFormats[format].of(m3)).toBe(text);
  });

  it.each([
    [
      'gb2025',
      'iSCSI 状态机实验室. M3：IN_CLEANUP 到 CLEANUP_WAIT（版本 0.1.0，提交 5e09d83）[EB/OL]. （2026-11-25）[2026-11-26]. https://lab.example/zh-Hans/cleanup#M3.',
    ],
    [
      'gb2015',
      'iSCSI 状态机实验室. M3：IN_CLEANUP 到 CLEANUP_WAIT（版本 0.1.0，提交 5e09d83）[EB/OL]. (2026-11-25)[2026-11-26]. https://lab.example/zh-Hans/cleanup#M3.',
    ],
    [
      'markdown',
      '[M3：IN_CLEANUP 到 CLEANUP_WAIT](https://lab.example/zh-Hans/cleanup#M3)，iSCSI 状态机实验室，版本 0.1.0，提交 5e09d83，2026-11-25',
    ],
  ] as const)('%s, in Chinese', (format, text) => {
    expect(citationFormats[format].of(m3InChinese)).toBe(text);
  });

  it('says nothing of a commit that is not known, nor of a day on which nobody looked', () => {
    const unread = {...m3, accessed: null, edition: {...m3.edition, commit: null}};
    expect(citationFormats.gb2015.of(unread)).toBe(
      'iSCSI State Lab. M3: IN_CLEANUP to CLEANUP_WAIT (Version 0.1.0)[EB/OL]. (2026-11-25). https://lab.example/cleanup#M3.',
    );
    for (const {of} of Object.values(citationFormats))
      expect(of(unread)).not.toMatch(/null|undefined|commit|Accessed|\[\]/);
  });

  it('keeps the name of the site as it is written in every style', () => {
    for (const {of} of Object.values(citationFormats)) expect(of(m3)).not.toContain('ISCSI STATE');
  });
});

describe('The section of the RFC beside it', () => {
  const section = {section: '8.2', accessed: '2026-11-25'} as const;
  const address = 'https://www.rfc-editor.org/info/rfc7143/#section-8.2';

  it.each([
    [
      'apa',
      `Chadalapaka, M., Satran, J., Meth, K., & Black, D. L. (2014). Internet Small Computer System Interface (iSCSI) Protocol (Consolidated) (RFC 7143). RFC Editor. https://doi.org/10.17487/RFC7143 (Chadalapaka et al., 2014, Section 8.2: ${address})`,
    ],
    [
      'ieee',
      `M. Chadalapaka, J. Satran, K. Meth, and D. L. Black, “Internet Small Computer System Interface (iSCSI) Protocol (Consolidated),” RFC Editor, RFC 7143, Apr. 2014, sec. 8.2. doi: 10.17487/RFC7143. [Online]. Available: ${address}`,
    ],
    [
      'gb2025',
      `RFC 7143 Internet Small Computer System Interface (iSCSI) Protocol (Consolidated): sec. 8.2[S/OL]. ${address}. DOI:10.17487/RFC7143.`,
    ],
    [
      'gb2015',
      `CHADALAPAKA M, SATRAN J, METH K, et al. Internet Small Computer System Interface (iSCSI) Protocol (Consolidated): RFC 7143: sec. 8.2[S/OL]. RFC Editor, 2014[2026-11-25]. ${address}. DOI:10.17487/RFC7143.`,
    ],
    [
      'rfc',
      `Section 8.2 of [RFC7143] Chadalapaka, M., Satran, J., Meth, K., and D. L. Black, "Internet Small Computer System Interface (iSCSI) Protocol (Consolidated)", RFC 7143, DOI 10.17487/RFC7143, April 2014, <${address}>.`,
    ],
    ['comment', `/* RFC 7143 8.2: ${address} */`],
    [
      'markdown',
      `[RFC 7143, section 8.2](${address}), Internet Small Computer System Interface (iSCSI) Protocol (Consolidated), 2014`,
    ],
  ] as const)('%s', (format, text) => {
    expect(citationFormats[format].ofRfc(section)).toBe(text);
  });

  it('is the whole RFC where no section is meant', () => {
    expect(citationFormats.apa.ofRfc({section: null, accessed: null})).toBe(
      'Chadalapaka, M., Satran, J., Meth, K., & Black, D. L. (2014). Internet Small Computer System Interface (iSCSI) Protocol (Consolidated) (RFC 7143). RFC Editor. https://doi.org/10.17487/RFC7143',
    );
    expect(citationFormats.gb2025.ofRfc({section: null, accessed: null})).toBe(
      'RFC 7143 Internet Small Computer System Interface (iSCSI) Protocol (Consolidated)[S/OL]. https://www.rfc-editor.org/info/rfc7143. DOI:10.17487/RFC7143.',
    );
  });
});

it('A title that ends a comment does not end the comment it stands in', () => {
  expect(citationFormats.comment.of({...m3, title: 'a */ b'}).match(/\*\//g)).toHaveLength(1);
});
