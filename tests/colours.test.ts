import {readdirSync, readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import path from 'node:path';
import {AtRule, parse, Rule} from 'postcss';
import {describe, expect, it} from 'vitest';
import {darkPictureColours, pictureColours} from '../src/render/pictureColours.ts';

const root = path.resolve(import.meta.dirname, '..');
const tokenFile = 'src/css/tokens.css';
const sources = readdirSync(path.join(root, 'src'), {recursive: true, encoding: 'utf8'}).map((file) => `src/${file}`);
const styleSheets = sources.filter((file) => file.endsWith('.css'));
/** What may draw with colours and sizes of its own. */
const drawn = sources.filter((file) =>
  // Paper is black and white, and its letters are measured in points.
  /^src\/(?:render(?!\/handouts)|widgets)\/.*(?<!\.test|\.fixture)\.tsx?$/.test(file),
);

const light = tokensOf(':root');
const dark = {...light, ...tokensOf("html[data-theme='dark']", 'not print')};

describe('A colour', () => {
  it.each([...styleSheets, ...drawn].filter((file) => file !== tokenFile && !file.endsWith('pictureColours.ts')))(
    'is named, not written out, in %s',
    (file) => {
      expect(read(file).match(/(?<!&)#(?:[\da-f]{8}|[\da-f]{6}|[\da-f]{3,4})\b|\b(?:rgb|hsl|oklch)a?\(/gi)).toBeNull();
    },
  );

  it('that a sheet or a picture names is there: without it a border would be none and a ground clear', () => {
    const infima = readFileSync(createRequire(import.meta.url).resolve('infima/dist/css/default/default.css'), 'utf8');
    const all = [...styleSheets, ...drawn].map((file) => [file, read(file)] as const);
    const set = new Set(
      [infima, ...all.map(([, text]) => text)].flatMap((text) => text.match(/--[\w-]+(?=['"]?\s*:)/g)),
    );
    const missing = all.flatMap(([file, text]) =>
      [...text.matchAll(/var\((--[\w-]+)/g)]
        .filter(([, name]) => !set.has(name!))
        .map(([, name]) => `${file}: ${name}`),
    );
    expect(missing).toEqual([]);
  });

  it('of a picture on its own is the one of the light theme', () => {
    expect(light).toMatchObject(pictureColours);
  });

  it('of a picture on its own on a dark page is the one of the dark theme', () => {
    expect(dark).toMatchObject(darkPictureColours);
  });

  it('of the light theme has its like in the dark one', () => {
    const colours = (tokens: object) => Object.entries(tokens).filter(([, value]) => String(value).startsWith('#'));
    const own = tokensOf("html[data-theme='dark']", 'not print');
    expect(Object.keys(own)).toEqual(colours(light).map(([name]) => name));
  });
});

describe.each([
  ['light', light],
  ['dark', dark],
] as const)('In the %s theme', (_, tokens) => {
  it.each([
    ...['ink', 'ink-soft'].flatMap((text) =>
      ['bg', 'surface', 'raised', 'code', 'wire-tint', 'just-tint', 'fail-tint'].map((ground) => [text, ground]),
    ),
    ...['ini', 'tgt'].flatMap((text) => ['bg', 'surface', 'raised'].map((ground) => [text, ground])),
    ['on-ink', 'ink'],
    ['on-ini', 'ini'],
    ['on-tgt', 'tgt'],
    ['bg', 'wire'],
    ['just-ink', 'just-tint'],
    ['ini', 'ini-tint'],
    ['tgt', 'tgt-tint'],
    ['wire', 'wire-tint'],
    ['fine', 'fine-tint'],
    ['ink', 'band'],
    ['ink-soft', 'band'],
  ])('text in %s can be read on %s', (text = '', ground = '') => {
    expect(contrast(tokens[text], tokens[ground])).toBeGreaterThanOrEqual(4.5);
  });

  it.each(
    ['line-strong', 'ini', 'tgt', 'wire', 'fail', 'just'].flatMap((line) =>
      ['bg', 'surface', 'raised'].map((ground) => [line, ground]),
    ),
  )('a line in %s can be seen on %s', (line = '', ground = '') => {
    expect(contrast(tokens[line], tokens[ground])).toBeGreaterThanOrEqual(3);
  });
});

describe('No text is smaller than 12.5 px', () => {
  it('by the token that says so', () => {
    expect(pixels(light['text-least'] ?? '')).toBe(12.5);
  });

  it.each(styleSheets)('in %s', (file) => {
    const sizes: string[] = [];
    parse(read(file)).walkDecls(/^(?:font|font-size|--ifm-code-font-size)$/, ({value}) => {
      if (!/^(?:inherit|var\(--text-least\)|max\(var\(--text-least\), .*\))$/.test(value)) sizes.push(value);
    });
    // On a wall a letter is a share of it, and what is least is said there; `presenter.test.ts` measures it.
    const onWall = file.endsWith('/Wall.module.css') ? /^(?:var\(--least\)|calc\(2[4-9] \* var\(--u\)\))$/ : /^$/;
    expect(sizes.filter((size) => !onWall.test(size) && !(pixels(size) >= 12.5))).toEqual([]);
  });

  it.each(drawn)('in a picture of %s', (file) => {
    const sizes = [...read(file).matchAll(/font(?:-size)?:(?:\d+ )?([\d.]+)px/g)].map(([, size]) => Number(size));
    expect(sizes.filter((size) => size < 12.5)).toEqual([]);
  });
});

it('only our own reading is dashed; a timer has round dots', () => {
  const dashed: string[] = [];
  for (const file of styleSheets) {
    parse(read(file)).walkDecls(({parent, prop, value}) => {
      if (/\bdashed\b/.test(value) || (prop === 'stroke-dasharray' && !value.startsWith('0 ')))
        dashed.push(parent instanceof Rule ? parent.selector : '');
    });
  }
  expect(dashed).toEqual(['.arc[data-reading] .line', ".badge[data-evidence='inferred']", '[data-reading] > .arc']);
  expect(drawn.filter((file) => /stroke-?dasharray(?!:0 )/i.test(read(file)))).toEqual([]);
});

function read(file: string): string {
  return readFileSync(path.join(root, file), 'utf8');
}

/** The tokens of a selector by name without dashes, at the top or within one media query. */
function tokensOf(selector: string, media?: string): Readonly<Record<string, string>> {
  const tokens: Record<string, string> = {};
  parse(read(tokenFile)).walkDecls(/^--/, ({prop, value, parent}) => {
    if (!(parent instanceof Rule)) return;
    const around = parent.parent instanceof AtRule ? parent.parent.params : undefined;
    if (parent.selector === selector && around === media) tokens[prop.slice(2)] = value;
  });
  return tokens;
}

/** The least size, in CSS pixels, that a length in `rem` or `px` stands for; NaN for what depends on the place. */
function pixels(size: string): number {
  const [, number, unit] = /^(?:clamp\()?([\d.]+)(rem|px)\b/.exec(size) ?? [];
  return Number(number) * (unit === 'rem' ? 16 : 1);
}

/** WCAG's ratio of two colours in hexadecimal. */
function contrast(one = '', other = ''): number {
  const [dark = NaN, light = NaN] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const digits = colour.length === 4 ? colour.replaceAll(/[\da-f]/g, '$&$&') : colour;
  const [red = NaN, green = NaN, blue = NaN] = (digits.match(/[\da-f]{2}/g) ?? []).map((pair) => {
    const part = parseInt(pair, 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
