import {describe, expect, it} from 'vitest';
import {excerpt, markedText} from './markedText.ts';

function marked(text: string, ...marks: readonly string[]): string {
  return markedText(text, marks)
    .map(({text: piece, isMarked}) => (isMarked ? `[${piece}]` : piece))
    .join('');
}

describe('What was looked for is marked', () => {
  it.each([
    ['whatever its capitals', 'TRANSPORT WAIT', ['transport', 'wait'], '[TRANSPORT] [WAIT]'],
    ['where an English word begins, and not inside of one', 'in logging in', ['in'], '[in] logging [in]'],
    ['a single letter only where it stands alone', 'T15 b) of both', ['t15', 'b'], '[T15] [b]) of both'],
    ['in the middle of a Chinese sentence', '显式登出失败', ['登出'], '显式[登出]失败'],
    ['as one, where pairs of characters follow one another', '登出超时了', ['登出', '超时'], '[登出超时]了'],
    ['full-width as it was written', 'Ｓ８ 状态', ['s8'], '[Ｓ８] 状态'],
    ['beside a sign that folds into several', '⑴㎏ T15', ['t15'], '⑴㎏ [T15]'],
    ['nowhere when it stands nowhere', 'FREE', ['login', ''], 'FREE'],
  ] as const)('%s', (_, text, marks, expected) => {
    expect(marked(text, ...marks)).toBe(expected);
  });
});

describe('An excerpt', () => {
  const long = `${'word '.repeat(100)}needle ${'word '.repeat(100)}`;

  it('of a long text has what was looked for, and says that there is more on both sides', () => {
    const cut = excerpt(long, ['needle']);
    expect(cut).toMatch(/^…word .*needle.*word…$/);
    expect(cut.length).toBeLessThanOrEqual(122);
  });

  it('begins with the text where nothing of it was looked for', () => {
    expect(excerpt(long, ['elsewhere'])).toMatch(/^word word .*word…$/);
  });

  it('of a short text is that text', () => {
    expect(excerpt('as it is', ['is'])).toBe('as it is');
  });
});
