import type {Page} from 'playwright-core';
import type {IndexedPicture} from './png.ts';

/** As many as a reader sees a difference with; each costs bytes. */
const limit = 32;

/**
 * A photograph in the colours that it has most of; every other pixel gets the nearest of them, which are shades at the
 * edges of letters.
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
  const most = [...colours]
    .sort(([, one], [, other]) => other - one)
    .slice(0, limit)
    .map(([colour]) => colour);

  const channels = (colour: number) => [colour >> 16, (colour >> 8) & 255, colour & 255] as const;
  const distance = (one: number, other: number) => {
    const [red, green, blue] = channels(one);
    const [otherRed, otherGreen, otherBlue] = channels(other);
    return (red - otherRed) ** 2 + (green - otherGreen) ** 2 + (blue - otherBlue) ** 2;
  };
  const places = new Map(most.map((colour, place) => [colour, place]));
  for (const colour of colours.keys()) {
    if (places.has(colour)) continue;
    let nearest = 0;
    most.forEach((other, place) => {
      if (distance(colour, other) < distance(colour, most[nearest] ?? 0)) nearest = place;
    });
    places.set(colour, nearest);
  }
  let pixels = '';
  for (let pixel = 0; pixel < width * height; pixel += 1)
    pixels += String.fromCharCode(places.get(colourAt(pixel)) ?? 0);
  return {width, height, palette: most.flatMap(channels), pixels: btoa(pixels)};
}
