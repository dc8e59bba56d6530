import {escaped} from './escaped.ts';

/** The type of the message by which a frame tells the page around it how high its content is. */
export const heightMessage = 'iscsi-state-lab/height';

/** `{type: 'iscsi-state-lab/height', height: 452}`: whole CSS pixels, the frame's own border included. */
export interface HeightMessage {
  readonly type: typeof heightMessage;
  readonly height: number;
}

/** The highest frame that a page is asked for: whatever sends more is not believed. */
const highest = 4000;

interface Embedding {
  /** Where the site stands: `https://example.org`. */
  readonly origin: string;
  /** The frame's address below it. */
  readonly path: string;
  /** What the frame is called where it is not seen. */
  readonly title: string;
  /** Before the frame has told its own. */
  readonly height: number;
}

/**
 * HTML for a page of somebody else: the frame, and a script that makes it as high as its content. The script hears out
 * messages from this site alone, in the shape of `HeightMessage`, and from frames of the page; more than one is no harm.
 */
export function embedSnippet({origin, path, title, height}: Embedding): string {
  return `<iframe title="${attribute(title)}"
  src="${attribute(origin + path)}"
  width="100%" height="${String(height)}" loading="lazy" style="border: 0"></iframe>
<script>
addEventListener('message', ({origin, source, data}) => {
  if (origin !== '${origin}' || data?.type !== '${heightMessage}') return;
  if (!Number.isInteger(data.height) || data.height < 1 || data.height > ${String(highest)}) return;
  for (const frame of document.querySelectorAll('iframe'))
    if (frame.contentWindow === source) frame.height = data.height;
});
</script>
`;
}

function attribute(text: string): string {
  return escaped(text).replaceAll('"', '&quot;');
}
