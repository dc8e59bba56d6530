import {describe, expect, it} from 'vitest';
import {sectionUrl} from './rfc.ts';

describe('sectionUrl', () => {
  it('leads to a numbered section and to an appendix of the RFC', () => {
    expect(sectionUrl('8.2.2')).toBe('https://www.rfc-editor.org/info/rfc7143/#section-8.2.2');
    expect(sectionUrl('D')).toBe('https://www.rfc-editor.org/info/rfc7143/#appendix-D');
  });
});
