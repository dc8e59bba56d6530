import {createHash} from 'node:crypto';
import {describe, expect, it} from 'vitest';
import {contentSecurityPolicy} from './contentSecurityPolicy.ts';
import {tagWithoutHash} from './inlineTexts.ts';

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}

/** The sources of one directive, for pages and styles like these. */
function allowed(directive: string, markup: readonly string[], styles: readonly string[] = []): readonly string[] {
  const policy = new Map(
    contentSecurityPolicy({markup, styles}, sha256)
      .split('; ')
      .map((each) => {
        const [name = '', ...sources] = each.split(' ');
        return [name, sources];
      }),
  );
  return policy.get(directive) ?? [];
}

function hashOf(text: string): string {
  return `'sha256-${sha256(text)}'`;
}

describe('The Content-Security-Policy', () => {
  it('allows each script and each style that stands in a page or a picture, once, and by what it is', () => {
    const pages = [
      '<script>one()</script><SCRIPT data-rh=true>\n two("</b>") </SCRIPT><style>a{b:c}</style>',
      '<script>one()</script><svg><style media="print">.图{}</style></svg>',
    ];
    expect(allowed('script-src', pages)).toEqual([
      "'self'",
      ...[hashOf('one()'), hashOf('\n two("</b>") ')].toSorted(),
    ]);
    expect(allowed('style-src', pages, ['.later{}'])).toEqual([
      "'self'",
      ...[hashOf('a{b:c}'), hashOf('.图{}'), hashOf('.later{}')].toSorted(),
    ]);
  });

  it('needs no hash for a script that is a file, or for data', () => {
    expect(
      allowed('script-src', ['<script src=/a.js defer></script><script type=application/ld+json>{}</script>']),
    ).toEqual(["'self'"]);
  });

  it('lets no page be framed, nor its base or the aim of its forms be changed, and allows nothing unsafe', () => {
    for (const directive of ['base-uri', 'form-action', 'object-src'])
      expect(allowed(directive, [])).toEqual(["'none'"]);
    expect(contentSecurityPolicy({markup: ['<script>1</script>'], styles: ['a{}']}, sha256)).not.toContain('unsafe');
  });

  it('is the same in whatever order pages are read', () => {
    const pages = ['<style>a{}</style>', '<style>b{}</style>', '<script>c()</script>'];
    expect(contentSecurityPolicy({markup: pages, styles: []}, sha256)).toBe(
      contentSecurityPolicy({markup: pages.toReversed(), styles: []}, sha256),
    );
  });
});

describe('What no hash can allow', () => {
  it.each([
    '<svg style="display: none;">',
    '<p class=a title="1 > 0" style=color:red>',
    "<a href='/x' onclick='y()'>",
    '<p\n  STYLE = "a">',
  ])('is found: %s', (tag) => {
    expect(tagWithoutHash(`<main><b>x</b>${tag}</main>`)).toBe(tag);
  });

  it.each([
    '<style>p[style=a]{}</style>',
    '<script>document.body.innerHTML = "<p style=a>"</script>',
    '<p title=" style=a">&lt;p style=a&gt;</p>',
    '<p data-style=a online>',
    '<meta name=style content="on=1">',
  ])('is not seen where it is not: %s', (markup) => {
    expect(tagWithoutHash(markup)).toBeNull();
  });
});
