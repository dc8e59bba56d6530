import {describe, expect, it} from 'vitest';
import {missingAddress, siteAddress} from './siteAddress.ts';

describe('The address of the site', () => {
  it('is the root of this machine until it is said', () => {
    expect(siteAddress({})).toEqual({url: 'http://localhost:3000', baseUrl: '/'});
  });

  it('is the host of SITE_URL and the path of BASE_URL', () => {
    expect(siteAddress({SITE_URL: 'https://example.org/', BASE_URL: '/docs/iscsi-state-lab/'})).toEqual({
      url: 'https://example.org',
      baseUrl: '/docs/iscsi-state-lab/',
    });
    expect(siteAddress({SITE_URL: 'http://10.0.0.7:8080'}).url).toBe('http://10.0.0.7:8080');
  });

  it.each(['', 'example.org', 'ftp://example.org', 'https://example.org/lab', 'https://a:b@example.org', 'https://'])(
    'is refused when SITE_URL is “%s”, with what it should be',
    (url) => {
      expect(() => siteAddress({SITE_URL: url})).toThrow(/SITE_URL is “.*must be the address of a host.*BASE_URL/);
    },
  );

  it.each(['', 'lab', '/lab', 'lab/', '//', '//evil.example/', '/a b/', '/../', '/a/./', '/a;b/', '/"/', '/$x/'])(
    'is refused when BASE_URL is “%s”, with what it should be',
    (baseUrl) => {
      expect(() => siteAddress({BASE_URL: baseUrl})).toThrow(/BASE_URL is “.*begins and ends with a slash/);
    },
  );
});

describe('A build without SITE_URL', () => {
  it('says what would be wrong for readers elsewhere, and what to set', () => {
    expect(missingAddress({npm_lifecycle_event: 'build'})).toMatch(
      /canonical link, og:url, JSON-LD.*SITE_URL=.*BASE_URL=/,
    );
    expect(missingAddress({})).not.toBeNull();
  });

  it.each(['start', 'test'])('is fine for npm %s', (script) => {
    expect(missingAddress({npm_lifecycle_event: script})).toBeNull();
  });

  it('says nothing once the address is set', () => {
    expect(missingAddress({SITE_URL: 'https://example.org'})).toBeNull();
  });
});
