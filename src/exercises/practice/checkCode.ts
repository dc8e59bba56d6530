import type {AnswerText} from './round.ts';

/** Letters and figures that are not taken for each other when they are read aloud or copied by hand (Crockford's). */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

const groups = 3;
const groupLength = 4;

/** What a code is made of. */
export interface Coded {
  /** The address of the round without its answers, as `writePractice` has it. */
  readonly round: string;
  /** Of the site: another version may have other items under the same address. */
  readonly version: string;
  readonly answers: readonly AnswerText[];
}

/**
 * A short code that tells whether two people speak of the same result: `K7QM-2F4T-9XRB`. It is no signature; who can
 * read this can make one for any answers.
 */
export function checkCode({round, version, answers}: Coded): string {
  const text = JSON.stringify([round, version, ...answers]);
  let rest = hash(text);
  let code = '';
  for (let index = 0; index < groups * groupLength; index += 1) {
    if (index > 0 && index % groupLength === 0) code += '-';
    code += alphabet[Number(rest & 31n)] ?? '';
    rest >>= 5n;
  }
  return code;
}

/** Whether a reader's text is this code: case, spaces and dashes do not matter, nor O for 0, I and L for 1. */
export function isCode(text: string, code: string): boolean {
  return plain(text) === plain(code);
}

function plain(text: string): string {
  return text
    .toUpperCase()
    .replaceAll(/[^0-9A-Z]/g, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1');
}

/** FNV-1a in 64 bits over UTF-16. */
function hash(text: string): bigint {
  let sum = 0xcbf29ce484222325n;
  for (let index = 0; index < text.length; index += 1)
    sum = BigInt.asUintN(64, (sum ^ BigInt(text.charCodeAt(index))) * 0x100000001b3n);
  // The last letters alone change little of the upper bits: folded, they count in all of the code.
  return BigInt.asUintN(64, (sum ^ (sum >> 29n)) * 0x9e3779b97f4a7c15n);
}
