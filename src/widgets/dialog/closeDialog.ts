/** Closes the box that something pressed stands in. */
export function closeDialog({currentTarget}: {readonly currentTarget: Element}): void {
  currentTarget.closest('dialog')?.close();
}
