import {escaped} from '../escaped.ts';

/** A text as the value of an attribute of XML or HTML, with its quotation marks. */
export function attribute(text: string): string {
  return `"${escaped(text).replaceAll('"', '&quot;')}"`;
}
