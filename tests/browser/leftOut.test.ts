import {readdirSync, readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import path from 'node:path';
import postcss, {type Root} from 'postcss';
import {beforeAll, describe, expect, it} from 'vitest';
import {buildFolder, requireBuild} from './site.ts';
import {wordsOf} from '../../src/site/plugin/words.ts';

const {resolve} = createRequire(createRequire(import.meta.url).resolve('@docusaurus/theme-classic'));

/** Texts of all built files with this ending, below a folder of the site. */
function built(ending: string, folder = ''): readonly string[] {
  requireBuild();
  const base = path.join(buildFolder, folder);
  return readdirSync(base, {recursive: true, encoding: 'utf8'})
    .filter((file) => file.endsWith(ending))
    .map((file) => readFileSync(path.join(base, file), 'utf8'));
}

function classesIn(sheet: Root): ReadonlySet<string> {
  const classes = new Set<string>();
  sheet.walkRules(({selector}) => {
    for (const [, name = ''] of selector.matchAll(/\.([a-z_-][\w-]*)/gi)) classes.add(name);
  });
  return classes;
}

function propertiesIn(sheet: Root): ReadonlySet<string> {
  const properties = new Set<string>();
  sheet.walkDecls(/^--/, ({prop}) => {
    properties.add(prop);
  });
  return properties;
}

describe('What is left out of the theme', () => {
  const whole = postcss.parse(readFileSync(resolve('infima/dist/css/default/default.css'), 'utf8'));
  let styles = '';
  let words: ReadonlySet<string> = new Set();
  beforeAll(() => {
    styles = built('.css').join('\n');
    words = new Set([...built('.html'), ...built('.js')].flatMap(wordsOf));
  });

  it('is no class that a page or a script of the site names', () => {
    const left = classesIn(postcss.parse(styles));
    const lost = [...classesIn(whole)].filter((name) => !left.has(name));
    expect(lost).toContain('pills');
    expect(lost.filter((name) => words.has(name))).toEqual([]);
  });

  it('is no custom property that a style, a page or a script reads', () => {
    const left = propertiesIn(postcss.parse(styles));
    const lost = [...propertiesIn(whole)].filter((name) => !left.has(name));
    expect(lost).toContain('--ifm-pills-spacing');
    const read = new Set(wordsOf(styles));
    expect(lost.filter((name) => read.has(name) || words.has(name))).toEqual([]);
  });

  it('is no Chinese message that a script asks for', () => {
    const scripts = built('.js', 'zh-Hans').join('\n');
    const asked = [...scripts.matchAll(/\bid:"(theme\.[\w.-]+)"/g)].map(([, name = '']) => name);
    expect(asked).toContain('theme.common.skipToMainContent');
    expect(asked.filter((name) => !scripts.includes(`"${name}":`))).toEqual([]);
  });
});
