import {readdirSync} from 'node:fs';
import path from 'node:path';
import {expect, it} from 'vitest';
import {chapters, nameIn, navbarMenus} from './chapters.ts';

it('every page is in one chapter, so that navbar and sidebar lead to all of them', () => {
  const docs = readdirSync(path.resolve(import.meta.dirname, '../../../docs'));
  expect(Object.values(chapters).flat().toSorted()).toEqual(docs.map((file) => path.basename(file, '.mdx')).toSorted());
});

it('a page is called by its short name, or by its title, without the quotes that YAML asks for', () => {
  expect(nameIn("---\ntitle: 'Lines: what they say'\nsidebar_label: Lines\n---\n")).toBe('Lines');
  expect(nameIn("---\ntitle: 'Who closed it? Two lines'\n---\nsidebar_label: no\n")).toBe('Who closed it? Two lines');
});

it('the navbar has a menu for each chapter, with its pages by their names', () => {
  const names = {Learn: '学', Lab: '验', Troubleshoot: '障', Reference: '考'};
  const menus = navbarMenus(names, (page) => page.toUpperCase());
  expect(menus.map(({label, items}) => [label, items.length])).toEqual(
    Object.entries(names).map(([chapter, label]) => [label, chapters[chapter as keyof typeof chapters].length]),
  );
  expect(menus[1]?.items[0]).toEqual({label: 'LAB', to: '/lab'});
});
