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
