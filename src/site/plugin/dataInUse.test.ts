import {expect, it} from 'vitest';
import {messagesInUse, versionInUse} from './dataInUse.ts';

it('A message of a part that the site does not have is left out, and no other', () => {
  const kept = {'theme.docs.sidebar.navAriaLabel': 'a', 'theme.navbar.mobileLanguageDropdown.label': 'b', own: 'c'};
  const messages = {'theme.blog.post.plurals': 'd', 'theme.docs.sidebar.expandButtonTitle': 'e', ...kept};
  expect(messagesInUse(JSON.stringify(messages))).toEqual(kept);
});

it('Of the docs, only their titles and descriptions are left out', () => {
  const version = {label: 'Next', docsSidebars: {main: []}};
  expect(versionInUse(JSON.stringify({version: {...version, docs: {lab: {title: 'The lab'}}}}))).toEqual({
    version: {...version, docs: {}},
  });
  expect(versionInUse('{"tags":[]}')).toEqual({tags: []});
});
