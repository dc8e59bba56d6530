import {describe, expect, it} from 'vitest';
import {loginAnswer, loginClasses, loginStatuses} from './loginStatuses.ts';

describe('login statuses', () => {
  it('each belong to a class that ends the login', () => {
    const refusing = loginClasses.filter(({transition}) => transition === 'T7').map(({statusClass}) => statusClass);
    for (const {status} of loginStatuses) expect(refusing).toContain(status.slice(0, 2));
    expect(new Set(loginStatuses.map(({status}) => status)).size).toBe(loginStatuses.length);
  });

  it.each([
    {printed: '02/0A', statusClass: '02', detail: '0A', answer: '020a'},
    {printed: '2/3', statusClass: '2', detail: '3', answer: '0203'},
  ])('$printed is read with its detail, in whatever way the digits are printed', ({statusClass, detail, answer}) => {
    expect(loginAnswer(statusClass, detail)).toBe(answer);
  });

  it('a detail outside the table leaves what the class alone decides; an unknown class, nothing', () => {
    expect(loginAnswer('02', 'ff')).toBe('02');
    expect(loginAnswer('07', '00')).toBeUndefined();
  });
});
