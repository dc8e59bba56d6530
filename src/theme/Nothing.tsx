/** Stands where the theme has a part for something that this site has not: `absent` in the plugin lists them. */
export default function Nothing() {
  return null;
}
