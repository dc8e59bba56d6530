/** Whether each module is dark, row by row, without the quiet zone. */
export type QrModules = readonly (readonly boolean[])[];

/** A QR code as an `<svg>` with half of the quiet zone that scanners ask for: the white of the sheet around it is the other. Its size is the style sheet's. */
export function qrSvg(modules: QrModules, title: string): string {
  const quiet = 2;
  const size = String(modules.length + 2 * quiet);
  const path = modules
    .map((row, y) =>
      runsIn(row)
        .map(
          ([from, length]) => `M${String(from + quiet)} ${String(y + quiet)}h${String(length)}v1h-${String(length)}z`,
        )
        .join(''),
    )
    .join('');
  return `<svg class="qr" viewBox="0 0 ${size} ${size}" role="img" aria-label="${title}" shape-rendering="crispEdges"><path d="${path}"/></svg>`;
}

/** Where dark modules of one row begin, and how many follow each other. */
function runsIn(row: readonly boolean[]): readonly (readonly [from: number, length: number])[] {
  const runs: [number, number][] = [];
  row.forEach((dark, x) => {
    const last = runs.at(-1);
    if (!dark) return;
    if (last !== undefined && last[0] + last[1] === x) last[1] += 1;
    else runs.push([x, 1]);
  });
  return runs;
}
