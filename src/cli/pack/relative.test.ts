import {runInNewContext} from 'node:vm';
import {expect, it} from 'vitest';
import {relativeMarkup, relativePage, relativeScript, routingFiles} from './relative.ts';

const at = '/iscsi-state-lab-anywhere/';

it('A page names pages as files and starts from where it lies', () => {
  expect(relativeMarkup(`<a href=${at}cleanup#M3><img src="${at}a.svg"><a href=${at}zh-Hans/?run=1>`, 0)).toBe(
    '<a href=./cleanup.html#M3><img src="./a.svg"><a href=./zh-Hans/index.html?run=1>',
  );
  expect(relativeMarkup(`<a href="${at}">`, 1)).toBe('<a href="../index.html">');
});

it('A page has the script first that says where the site lies, and nothing that is for hosts', () => {
  const page = `<head><meta charset=UTF-8><meta name=offline content=${at}assets/offline.1.json><link rel=manifest href=${at}m><script src=${at}assets/js/main.js></script>`;
  expect(relativePage(page, 1)).toBe(
    '<head><meta charset=UTF-8><script src=../anywhere.js></script><script src=../assets/js/main.js></script>',
  );
  expect(() => relativePage('<p>', 0)).toThrow('no <meta charset>');
});

it('A script asks where the site lies, in strings of every kind and in names', () => {
  const script = `r.p="${at}";x={"${at}cleanup":'${at}a'+\`${at}\${y}${at}b\`};j=JSON.parse('{"${at}lab-1":{}}')`;
  // Runs what was written, as a browser would.
  const run = (self: object) =>
    JSON.stringify(runInNewContext(`${relativeScript(script, 2)};[r.p,x,j]`, {self, r: {}, y: 'y', URL}));
  expect(run({labBase: '/room/'})).toBe('["/room/",{"/room/cleanup":"/room/a/room/y/room/b"},{"/room/lab-1":{}}]');
  expect(run({location: 'http://example.org/room/assets/js/search.js'})).toContain('"/room/cleanup"');
});

it('A placeholder that would be left over is an error', () => {
  expect(() => relativeScript(`/${at.replaceAll('/', '/')}/;`.replace(/^\//, '//'), 0)).toThrow('elsewhere');
});

it('The router takes a file for its page, and a router that reads the address elsewhere is an error', () => {
  const script =
    'function _(e){var a=window.location,o=a.pathname+a.search+a.hash;return o};preload(window.location.pathname)';
  expect(routingFiles(script)).toBe(
    'function _(e){var a=window.location,o=self.labPath()+a.search+a.hash;return o};preload(self.labPath())',
  );
  expect(() => routingFiles('location.href')).toThrow('routingFiles');
});
