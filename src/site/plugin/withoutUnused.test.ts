import postcss from 'postcss';
import {expect, it} from 'vitest';
import {withoutUnused} from './withoutUnused.ts';

/** What is left of a style sheet when everything else is one page. */
function left(css: string, page: string, file = '/theme.css'): string {
  const plugin = withoutUnused(
    (each) => each === '/theme.css',
    ['/docs'],
    () => [page],
  );
  return postcss([plugin]).process(css, {from: file}).css;
}

it.each(['p{}', 'a:hover{}', '[data-theme=dark] [aria-current]{}', '@keyframes k{12.5%{top:0}}'])(
  'A rule for elements, attributes or states stays: %s',
  (css) => {
    expect(left(css, '')).toBe(css);
  },
);

it('A selector stays when every class that it asks for is named, and not for a part of a name', () => {
  expect(left('.menu{}.menu .item--on{}', 'menu item--off')).toBe('.menu{}');
  expect(left('.menu,.item{}', 'menu')).toBe('.menu{}');
  expect(left('.menu:not(.item){}', 'menu')).toBe('.menu:not(.item){}');
  expect(left(':where(.menu){}', 'item')).toBe('');
});

it('A custom property stays when anything reads it, through others too, or names it', () => {
  const css = ':root{--a:1;--b:var(--a);--c:2;--d:3}';
  expect(left(`${css}p{top:var(--b)}`, '')).toBe(':root{--a:1;--b:var(--a)}p{top:var(--b)}');
  expect(left(css, 'var(--b) --d')).toBe(':root{--a:1;--b:var(--a);--d:3}');
  expect(left(`${css}.menu{top:var(--c)}`, '')).toBe(':root{}');
});

it('Another style sheet stays as it is', () => {
  expect(left('.menu{--a:1}', '', '/ours.css')).toBe('.menu{--a:1}');
});

it('It is made anew whenever anything changes that pages are made of', () => {
  const plugin = withoutUnused(
    () => true,
    ['/docs', '/src'],
    () => [],
  );
  const {messages} = postcss([plugin]).process('', {from: '/theme.css'}).sync();
  expect(messages).toMatchObject(['/docs', '/src'].map((dir) => ({type: 'dir-dependency', dir})));
});
