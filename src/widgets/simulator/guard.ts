/** Milliseconds after a step during which a press may have been meant for what stood there before it. */
const guarded = 250;

/** A press of the pointer, as its event tells it. */
interface Press {
  readonly timeStamp: number;
  /** How many clicks the pointer made; 0 when the button was pressed by key, or by a screen reader. */
  readonly detail: number;
}

/**
 * Whether a press on an event was meant for it. A step puts other events under a pointer that rests; what is pressed by
 * the pointer that soon after, and was not on offer before, was meant for the event that stood there. Keys are always meant.
 *
 * @param step when the last step was taken, and what could be pressed until then; null before the first one
 */
export function isMeant<Thing>(
  press: Press,
  thing: Thing,
  step: {readonly timeStamp: number; readonly offered: ReadonlySet<Thing>} | null,
): boolean {
  if (step === null || press.detail === 0) return true;
  return press.timeStamp - step.timeStamp >= guarded || step.offered.has(thing);
}
