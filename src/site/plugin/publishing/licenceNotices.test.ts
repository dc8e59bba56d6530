import {describe, expect, it} from 'vitest';
import {licenceNotices, type ShippedPackage} from './licenceNotices.ts';
import {packageFolders} from './packageFolders.ts';

function shipped(name: string, some: Partial<ShippedPackage> = {}): ShippedPackage {
  return {name, version: '1.0.0', licence: 'MIT', text: `Copyright ${name}`, ...some};
}

describe('The licence notices', () => {
  it('have every package with its version, its licence and the text it brings, in the order of names', () => {
    const text = licenceNotices([shipped('b'), shipped('a', {version: '2.0.0'}), shipped('a', {licence: 'ISC'})]);
    expect(text.match(/^.+ \(.+\)$/gm)).toEqual(['a 1.0.0 (ISC)', 'a 2.0.0 (MIT)', 'b 1.0.0 (MIT)']);
    expect(text).toContain('b 1.0.0 (MIT)\n\nCopyright b\n');
  });

  it('name the holder that a package without a licence file names elsewhere', () => {
    expect(licenceNotices([shipped('infima', {text: null})])).toMatch(
      /Copyright \(c\) Facebook, Inc\. and its affiliates\.\n\nPermission is hereby granted/,
    );
  });

  it.each([shipped('nobody', {text: null}), shipped('infima', {text: null, licence: 'ISC'})])(
    'fail the build when it is not known what $name under $licence asks for',
    (unknown) => {
      expect(() => licenceNotices([unknown])).toThrow(/brings no text of its licence/);
    },
  );
});

describe('The packages of a bundle', () => {
  it('are those that its modules are from, inner modules and packages within packages included', () => {
    expect([
      ...packageFolders({
        modules: [
          {nameForCondition: '/site/src/a.ts', modules: [{nameForCondition: '/site/node_modules/@x/one/lib/b.js'}]},
          {nameForCondition: '/site/node_modules/two/node_modules/three/c.css'},
          {nameForCondition: '/site/node_modules/@x/one/lib/d.js'},
          {nameForCondition: 'C:\\site\\node_modules\\four\\e.js'},
          {},
        ],
      }),
    ]).toEqual([
      '/site/node_modules/two/node_modules/three',
      '/site/node_modules/@x/one',
      'C:\\site\\node_modules\\four',
    ]);
  });
});
