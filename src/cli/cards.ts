import {mkdir, writeFile} from 'node:fs/promises';
import {catalogues} from '../text/catalogues.ts';
import {cardFile, cardFingerprint, cardFolder, cardSize} from './cards/cardHtml.ts';
import {cards} from './cards/cards.ts';
import {fewColours} from './cards/fewColours.ts';
import {writePng} from './cards/png.ts';
import {launchChromium, takeFunctions} from './chromium.ts';

// `npm run cards`: draws the picture that a link to a page is shown with elsewhere, for every page in every language.
drawAll().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});

async function drawAll() {
  // Edges of letters in shades of one colour, so that few are enough.
  const browser = await launchChromium(['--disable-lcd-text']);
  try {
    const page = await browser.newPage({viewport: cardSize});
    await takeFunctions(page);
    await page.goto('about:blank');
    for (const words of Object.values(catalogues)) {
      await mkdir(cardFolder(words.locale), {recursive: true});
      for (const {
        page: {id},
        html,
      } of cards(words)) {
        await page.setContent(html);
        const overflow = await page.evaluate(whatOverflows);
        if (overflow.length > 0) throw new Error(`The card of ${id} (${words.locale}): ${overflow.join('; ')}.`);
        const picture = await fewColours(page, await page.screenshot());
        const png = writePng(picture, cardFingerprint(html));
        await writeFile(cardFile(id, words.locale), png);
        process.stdout.write(`${words.locale}/${id}.png: ${png.length} bytes\n`);
      }
    }
  } finally {
    await browser.close();
  }
}

/** Runs in the browser: what is too long for its place. */
function whatOverflows(): readonly string[] {
  const faults: string[] = [];
  const [text, picture] = [document.querySelector('main'), document.querySelector('figure')];
  if (text === null || picture === null) return ['it has no text or no picture'];
  if (text.scrollHeight > text.clientHeight) faults.push('its text runs into the picture');
  if (picture.getBoundingClientRect().bottom > innerHeight) faults.push('its picture is below the edge');
  if (picture.scrollWidth > picture.clientWidth) faults.push('its picture is too wide');
  return faults;
}
