/**
 * Runs in a page, on a drawn diagram: the labels whose contrast with what they stand on is below 4.5, and the lines below
 * 3, with the ratio (WCAG 1.4.3, 1.4.11). axe looks at no text inside an SVG. A key in a label is not the label’s.
 */
export function faintIn(diagram: Element): readonly string[] {
  const paper = diagram.querySelector('.paper');
  const labels = [...diagram.querySelectorAll('.state, .edge-label')].map((group) => ({
    name: group.textContent.trim(),
    ink: getComputedStyle(group.querySelector(':scope > text') ?? group).fill,
    ground: getComputedStyle(group.querySelector(':scope > rect') ?? group).fill,
    least: 4.5,
  }));
  const lines = [...diagram.querySelectorAll('.edge')].map((line) => ({
    name: line.getAttribute('data-transition') ?? 'line',
    ink: getComputedStyle(line).stroke,
    ground: paper === null ? 'none' : getComputedStyle(paper).fill,
    least: 3,
  }));
  if (labels.length === 0 || lines.length === 0) return ['nothing is drawn'];
  return [...labels, ...lines].flatMap(({name, ink, ground, least}) => {
    const [dark = NaN, light = NaN] = [luminance(ink), luminance(ground)].sort((one, other) => one - other);
    const contrast = (light + 0.05) / (dark + 0.05);
    return contrast >= least ? [] : [`${name}: ${ink} on ${ground} is ${contrast.toFixed(2)}`];
  });

  /** Of an opaque `rgb(r, g, b)`; NaN, which no contrast passes, of anything else. */
  function luminance(colour: string): number {
    const [, ...channels] = /^rgb\((\d+), (\d+), (\d+)\)$/.exec(colour) ?? [];
    const [red = NaN, green = NaN, blue = NaN] = channels.map((channel) => {
      const part = Number(channel) / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  }
}
