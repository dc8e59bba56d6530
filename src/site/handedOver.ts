/** What the page that reads has in its boxes. */
export interface Texts {
  readonly text: string;
  /** The second output, of a state that should pass. */
  readonly again: string;
}

/** A text on its way from the home page to the page that reads it. In memory: it is in no address and no storage. */
let text: string | null = null;

/** Leaves a text for the page that reads it, which takes it away with a null. */
export function handOver(given: string | null): void {
  text = given;
}

/** The text that was left. */
export function handedOver(): string | null {
  return text;
}

let shown: Texts | null = null;

/** What is to be taken along when the language changes; null once the boxes are empty. */
export function takeAlong(texts: Texts | null): void {
  shown = texts;
}

/**
 * The other language is a site of its own, and loads anew: for that one way the texts go in the name of the window, the
 * only memory that a tab keeps and no disk does. It is emptied as soon as the page is there; and here, if it never comes.
 */
export function changeLanguage(): void {
  const taken = shown ?? brought ?? (text === null ? null : {text, again: ''});
  if (taken === null) return;
  window.name = mark + JSON.stringify(taken);
  for (const sign of ['pointerdown', 'keydown'] as const) {
    window.addEventListener(sign, emptyName, {once: true});
  }
}

/** What came along from the other language; only the first who asks is told. */
export function broughtAlong(): Texts | null {
  const taken = brought;
  brought = null;
  return taken;
}

const mark = 'iscsi-state-lab ';

/** At the very start, so that no name is left for whatever the tab goes to next. */
let brought: Texts | null = typeof window === 'undefined' ? null : arrived();

function arrived(): Texts | null {
  if (!window.name.startsWith(mark)) return null;
  const given = window.name.slice(mark.length);
  emptyName();
  try {
    const texts: unknown = JSON.parse(given);
    return isTexts(texts) ? texts : null;
  } catch {
    // Somebody else’s name after all.
    return null;
  }
}

function isTexts(given: unknown): given is Texts {
  return (
    typeof given === 'object' &&
    given !== null &&
    'text' in given &&
    typeof given.text === 'string' &&
    'again' in given &&
    typeof given.again === 'string'
  );
}

function emptyName(): void {
  window.name = '';
}
