import {expect, it} from 'vitest';
import {errorCodes} from './errorCodes.ts';

it('the error codes of the Linux initiator run from 1001 to 1022', () => {
  expect(errorCodes.map(({code}) => code)).toEqual(Array.from({length: 22}, (_, index) => 1001 + index));
});
