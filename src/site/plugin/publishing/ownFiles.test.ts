import {describe, expect, it} from 'vitest';
import {linkSheets, ownSheetsOf} from './ownStyles.ts';

const sheets = ['bc73dda3.9e7da735.css', 'styles.c1504dcb.css', 'f0e273ce.1ad1a348.css'];
const chunkNames = {
  '/lab-205': {__comp: '17896441', content: 'bc73dda3'},
  '/lab-notes-1a2': {content: 'f0e273ce'},
  '/-b0f': {__comp: '1f391b9e', modules: [{content: 'f0e273ce'}]},
};

describe('A page with a style sheet of its own', () => {
  it('is found by its route, and no other with it', () => {
    expect(ownSheetsOf('/lab', chunkNames, sheets)).toEqual(['bc73dda3.9e7da735.css']);
    expect(ownSheetsOf('/', chunkNames, sheets)).toEqual(['f0e273ce.1ad1a348.css']);
    expect(ownSheetsOf('/terms', chunkNames, sheets)).toEqual([]);
  });

  it('links it from where it links the one of all pages, and after it', () => {
    const page = '<head><link rel=stylesheet href=/zh/assets/css/styles.c1504dcb.css /></head>';
    expect(linkSheets(page, ['bc73dda3.9e7da735.css'])).toBe(
      '<head><link rel=stylesheet href=/zh/assets/css/styles.c1504dcb.css />' +
        '<link rel="stylesheet" href="/zh/assets/css/bc73dda3.9e7da735.css"></head>',
    );
  });

  it('fails the build where there is none to link it after', () => {
    expect(() => linkSheets('<head></head>', ['bc73dda3.9e7da735.css'])).toThrow(/bc73dda3/);
  });
});
