import {expect, it} from 'vitest';
import {embedSnippet, heightMessage} from './embedSnippet.ts';

const snippet = embedSnippet({
  origin: 'https://example.org',
  path: '/embed/cleanup?run=1~cleanup~target~R1&at=0',
  title: '“R1” <"A" & B>',
  height: 452,
});

it('The snippet names a frame whose address and title stay what they are, whatever is in them', () => {
  expect(snippet).toContain('src="https://example.org/embed/cleanup?run=1~cleanup~target~R1&amp;at=0"');
  expect(snippet).toContain('title="“R1” &lt;&quot;A&quot; &amp; B&gt;"');
});

it('Its script makes its own frame as high as it says, and takes no notice of another host, another shape or another window', () => {
  const [, script = ''] = /<script>(.*)<\/script>/s.exec(snippet) ?? [];
  const own = {contentWindow: {}, height: '452'};
  const other = {contentWindow: {}, height: '300'};
  let hear: ((message: object) => void) | null = null;
  const document = {querySelectorAll: () => [other, own]};
  // It runs as a page of somebody else would run it.
  // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call
  new Function('addEventListener', 'document', script)((_: string, heard: (message: object) => void) => {
    hear = heard;
  }, document);
  const heights = (message: object) => {
    hear!({origin: 'https://example.org', source: own.contentWindow, ...message});
    return [other.height, own.height];
  };
  expect(heights({data: {type: heightMessage, height: 700}})).toEqual(['300', 700]);
  for (const message of [
    {origin: 'https://example.com', data: {type: heightMessage, height: 10}},
    {origin: 'null', data: {type: heightMessage, height: 10}},
    ...[null, 'height', 7, {}, {height: 10}, {type: 'other', height: 10}].map((data) => ({data})),
    ...[0, -1, 0.5, 4001, Infinity, NaN, '10', null].map((height) => ({data: {type: heightMessage, height}})),
    {source: {}, data: {type: heightMessage, height: 10}},
  ])
    expect(heights(message), JSON.stringify(message)).toEqual(['300', 700]);
});
