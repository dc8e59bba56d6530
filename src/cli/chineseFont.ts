import type {Page} from 'playwright-core';

/** What to say where Chinese would be printed as empty boxes. */
export const noChineseFont =
  'No Chinese font was found, so the Chinese sheets were not printed: install one, such as Noto Sans CJK (Debian: fonts-noto-cjk).';

/** Whether a browser has a font for Chinese: else two characters look the same, for both are drawn as the sign of a missing one. */
export async function hasChineseFont(page: Page): Promise<boolean> {
  const [one, other] = await page.evaluate(drawn, ['状', '器'] as const);
  return one !== other;
}

/** Runs in the browser: each text as a picture. */
function drawn(texts: readonly [string, string]): readonly [string, string] {
  const [one, other] = texts.map((text) => {
    const canvas = document.createElement('canvas');
    canvas.width = canvas.height = 40;
    const pen = canvas.getContext('2d');
    if (pen !== null) {
      pen.font = '30px sans-serif';
      pen.fillText(text, 4, 32);
    }
    return canvas.toDataURL();
  });
  return [one ?? '', other ?? ''];
}
