/** What pages want to have done before they are made live. */
const pieces: (() => void)[] = [];

/**
 * Asks for work to be done before the page is made live. It must only make later work short: a page that is come to by a
 * link within the site goes without.
 */
export function beforeLive(piece: () => void): void {
  pieces.push(piece);
}

/** Does what was asked for; lets others in after each piece. */
export async function doBeforeLive(letOthersIn: () => Promise<void>): Promise<void> {
  for (const piece of pieces.splice(0)) {
    piece();
    await letOthersIn();
  }
}
