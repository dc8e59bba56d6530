/**
 * Which wall and which notes belong together, so that two walls in one browser go their own ways. The names of the two
 * windows say it: a window keeps its name when it is loaded anew, or in the other language.
 *
 * @param form what this window shows
 */
export function pairHere(form: 'wall' | 'notes'): string {
  const [kind, named] = window.name.split(' ');
  if (kind === form && named !== undefined) return named;
  // Chance is enough: nothing is kept secret by it.
  const pair = Math.random().toString(36).slice(2);
  if (form === 'wall') window.name = `wall ${pair}`;
  return pair;
}

/** The name of the window with the notes of a wall. */
export function notesOf(pair: string): string {
  return `notes ${pair}`;
}
