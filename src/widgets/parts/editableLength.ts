/** A text longer than this is not shown, but read at once: a text area that holds it makes the page slow. */
export const editableLength = 200_000;
