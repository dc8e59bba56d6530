/** What changes the order in which text is shown, and is itself not seen: bidirectional marks, overrides and isolates. */
const directions = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/**
 * Text from somebody else, as it may be shown: what would change the order of its letters stands there as an escape,
 * `\u202E`. In what a reading says that is so on the page, in a ticket and in JSON alike: a name that was forged with
 * such a mark looks forged everywhere.
 */
export function visible(text: string): string {
  return text.replace(directions, (mark) => `\\u${mark.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`);
}
