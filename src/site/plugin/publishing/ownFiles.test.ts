import {describe, expect, it} from 'vitest';
import {nameFiles, ownFilesOf} from './ownFiles.ts';

const chunkNames = {
  '/zh/-66b': {__comp: '1f391b9e', __context: {plugin: 'a7456010'}, content: 'f0e273ce'},
  '/zh/-32c': {__comp: '5e95c892', __context: {plugin: 'aba21aa0'}},
  '/zh/embed/lab-3d0': {__comp: '693c2fb1', __context: {plugin: 'a7456010'}, config: '5e9f5e1a'},
  '/zh/lab-205': {__comp: '17896441', content: 'bc73dda3'},
  '/zh/lab-notes-1a2': {__comp: '17896441', content: '693c2fb1'},
};
const files = new Map([
  ['1f391b9e', ['assets/js/home.1.js']],
  ['f0e273ce', ['assets/css/home.2.css', 'assets/js/story.3.js']],
  ['5e95c892', ['assets/js/frame.4.js']],
  ['17896441', ['assets/js/shared.5.js', 'assets/js/page.6.js']],
  ['bc73dda3', ['assets/css/lab.7.css', 'assets/js/shared.5.js', 'assets/js/lab.8.js']],
]);

describe('A page with files of its own', () => {
  it('is found by its route, with what stands around it, and each file once', () => {
    expect(ownFilesOf('/zh/lab', chunkNames, files)).toEqual([
      'assets/js/frame.4.js',
      'assets/js/shared.5.js',
      'assets/js/page.6.js',
      'assets/css/lab.7.css',
      'assets/js/lab.8.js',
    ]);
  });

  it('has nothing around it when its context is its own', () => {
    expect(ownFilesOf('/zh/', chunkNames, files)).toEqual([
      'assets/js/home.1.js',
      'assets/css/home.2.css',
      'assets/js/story.3.js',
    ]);
  });

  it('is found too where it is a component and no text', () => {
    expect(ownFilesOf('/zh/embed/lab', chunkNames, new Map([['693c2fb1', ['assets/js/guest.9.js']]]))).toEqual([
      'assets/js/guest.9.js',
    ]);
  });

  it('has none when it is no route', () => {
    expect(ownFilesOf('/zh/404', chunkNames, files)).toEqual([]);
  });

  const page =
    '<link rel=stylesheet href=/zh/assets/css/styles.c1.css />' +
    '<script src=/zh/assets/js/runtime~main.a1.js defer></script><script src=/zh/assets/js/main.b2.js defer></script>';

  it('names sheets after the one of all pages, and scripts before the one of all pages', () => {
    expect(nameFiles(page, '/zh/', ['assets/css/lab.7.css', 'assets/js/lab.8.js', 'assets/css/styles.c1.css'])).toBe(
      '<link rel=stylesheet href=/zh/assets/css/styles.c1.css /><link rel=stylesheet href=/zh/assets/css/lab.7.css>' +
        '<script src=/zh/assets/js/runtime~main.a1.js defer></script>' +
        '<script src=/zh/assets/js/lab.8.js defer></script><script src=/zh/assets/js/main.b2.js defer></script>',
    );
  });

  it('fails the build where there is nothing to name them beside', () => {
    expect(() => nameFiles('<head></head>', '/zh/', ['assets/css/lab.7.css'])).toThrow(/styles/);
  });
});
