import type {JSHandle, Page} from 'playwright-core';

interface LongFile {
  readonly name: string;
  /** What stands in it, again and again; of plain ASCII. */
  readonly text: string;
  readonly megabytes: number;
}

/** A file made in the page, for it is too long to be sent there. */
export function longFile(page: Page, file: LongFile): Promise<JSHandle<File>> {
  return page.evaluateHandle(({name, text, megabytes}) => {
    const megabyte = 1024 * 1024;
    const piece = text.repeat(Math.ceil(megabyte / text.length)).slice(0, megabyte);
    return new File(Array<string>(megabytes).fill(piece), name);
  }, file);
}

/** Hands a file to the page as if its reader had picked it from their disk. */
export async function choose(page: Page, file: JSHandle<File>): Promise<void> {
  await page.evaluate((chosen) => {
    const input = document.querySelector<HTMLInputElement>('input[type=file]');
    if (input === null) throw new Error('The page takes no file');
    const transfer = new DataTransfer();
    transfer.items.add(chosen);
    input.files = transfer.files;
    input.dispatchEvent(new Event('change', {bubbles: true}));
  }, file);
}
