import {createHash} from 'node:crypto';

/** The SHA-256 of a text in UTF-8, in hexadecimal figures. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
