/** A package of which the site ships something, as its own files say. */
export interface ShippedPackage {
  readonly name: string;
  readonly version: string;
  /** SPDX, as its package.json has it. */
  readonly licence: string;
  /** The licence file of the package; null when it brings none. */
  readonly text: string | null;
}

/**
 * The notices that the licences of these packages ask for, as one text, in the order of names.
 *
 * @throws with a sentence, which fails the build, when a package brings no text and it is not known here whose it is
 */
export function licenceNotices(packages: readonly ShippedPackage[]): string {
  const notices = packages
    .toSorted((one, other) => compare(one.name, other.name) || compare(one.version, other.version))
    .map(({name, version, licence, text}) => {
      const notice = text ?? noticeElsewhere(name, licence);
      return [`${name} ${version} (${licence})`, '', notice.replaceAll('\r\n', '\n').trim()].join('\n');
    });
  return [introduction, ...notices].join(`\n\n${'-'.repeat(80)}\n\n`) + '\n';
}

const introduction =
  'iSCSI State Lab is under the MIT licence. Its pages carry code of the packages below; here are their licences.';

/** Who holds the copyright of packages under MIT that bring no licence file, as their other files say. */
const holders: Readonly<Record<string, string>> = {
  // In the first comment of its style sheet.
  infima: 'Facebook, Inc. and its affiliates.',
  // In its README.
  isarray: '2013 Julian Gruber <julian@juliangruber.com>',
};

function noticeElsewhere(name: string, licence: string): string {
  const holder = Object.hasOwn(holders, name) ? holders[name] : undefined;
  if (licence !== 'MIT' || holder === undefined) {
    throw new Error(
      `${name} (${licence}) is in the pages but brings no text of its licence: say in licenceNotices.ts what it asks for.`,
    );
  }
  return `The MIT License

Copyright (c) ${holder}

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
