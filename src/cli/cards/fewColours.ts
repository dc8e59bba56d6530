import type {Page} from 'playwright-core';
import type {IndexedPicture} from './png.ts';

/** So many fit into half a byte for each pixel, and letters are smooth with them. */
const limit = 16;

/**
 * A photograph in the few colours that stray least from it: each next one is where most pixels are farthest from those
 * already taken, so that a small sign keeps its colour beside a large text.
 *
 * @param page any page, whose browser reads the photograph
 */
export async function fewColours(page: Page, photograph: Buffer): Promise<IndexedPicture> {
  const {width, height, palette, pixels} = await page.evaluate(inPage, {
    base64: photograph.toString('base64'),
    limit,
  });
  return {width, height, palette: Uint8Array.from(palette), pixels: Buffer.from(pixels, 'base64')};
}

/** Runs in the browser, so it can use nothing from this module. */
async function inPage({base64, limit}: {readonly base64: string; readonly limit: number}) {
  const image = new Image();
  image.src = `data:image/png;base64,${base64}`;
  await image.decode();
  const {naturalWidth: width, naturalHeight: height} = image;
  const pen = new OffscreenCanvas(width, height).getContext('2d');
  if (pen === null) throw new Error('This browser draws nothing.');
  pen.drawImage(image, 0, 0);
  const {data} = pen.getImageData(0, 0, width, height);

  const colours = new Map<number, number>();
  const colourAt = (pixel: number) =>
    ((data[pixel * 4] ?? 0) << 16) | ((data[pixel * 4 + 1] ?? 0) << 8) | (data[pixel * 4 + 2] ?? 0);
  for (let pixel = 0; pixel < width * height; pixel += 1)
    colours.set(colourAt(pixel), (colours.get(colourAt(pixel)) ?? 0) + 1);
  const channels = (colour: number) => [colour >> 16, (colour >> 8) & 255, colour & 255] as const;
  const distance = (one: number, other: number) => {
    const [red, green, blue] = channels(one);
    const [otherRed, otherGreen, otherBlue] = channels(other);
    return (red - otherRed) ** 2 + (green - otherGreen) ** 2 + (blue - otherBlue) ** 2;
  };
  const palette: number[] = [];
  const places = new Map([...colours.keys()].map((colour) => [colour, {place: 0, stray: Infinity}]));
  while (palette.length < limit) {
    let [next, worst] = [0, 0];
    for (const [colour, {stray}] of places) {
      const weight = (colours.get(colour) ?? 0) * Math.min(stray, 3 * 255 ** 2);
      if (weight > worst) [next, worst] = [colour, weight];
    }
    if (worst === 0) break;
    palette.push(next);
    for (const [colour, nearest] of places) {
      const stray = distance(colour, next);
      if (stray < nearest.stray) places.set(colour, {place: palette.length - 1, stray});
    }
  }
  let pixels = '';
  for (let pixel = 0; pixel < width * height; pixel += 1)
    pixels += String.fromCharCode(places.get(colourAt(pixel))?.place ?? 0);
  return {width, height, palette: palette.flatMap(channels), pixels: btoa(pixels)};
}
