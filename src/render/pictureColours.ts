/**
 * The colours of a picture that is a file of its own, where no page says others: those of the light theme in
 * `src/css/tokens.css`, by their names there.
 */
export const pictureColours = {
  raised: '#fff',
  surface: '#f4f7f8',
  'line-strong': '#7c8f98',
  ink: '#14232b',
  'ink-soft': '#48585f',
  ini: '#3b5bdb',
  tgt: '#0b5d69',
  wire: '#52656f',
  fail: '#b4431f',
  band: '#eef2f9',
} as const;

/** The same for a picture of the sequence where the page around it is dark. */
export const darkPictureColours = {
  raised: '#1b282f',
  ink: '#e4ecee',
  ini: '#91a7ff',
  tgt: '#6fd0c8',
  wire: '#9db0b9',
  fail: '#ff9b78',
} as const satisfies Partial<Record<keyof typeof pictureColours, string>>;
