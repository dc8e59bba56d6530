/**
 * The colours of a picture that is a file of its own, where no page says others: those of the light theme in
 * `src/css/tokens.css`, by their names there.
 */
export const pictureColours = {
  raised: '#fff',
  surface: '#f4f7f8',
  ink: '#14232b',
  ini: '#3b5bdb',
  tgt: '#0b5d69',
  wire: '#52656f',
  fail: '#b4431f',
} as const;
