/**
 * A policy beside the one of every answer: no page of another host may frame this one. Browsers keep to both. A page cannot
 * say it of itself, for in a `<meta>` they take no notice of it.
 */
export const neverFramed = "frame-ancestors 'none'";

/**
 * The same in a header of its own, for `_headers`: hosts differ in what two patterns say of one header. Some send both values,
 * some the last alone, and then a page would be left with no other policy than this one.
 */
export const neverFramedAlone = 'X-Frame-Options: DENY';

/** The only pages that may be framed, below the folder of a language: what stands there says nothing of who frames it. */
export const framedPages = 'embed';
