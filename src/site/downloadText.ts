import {downloadFile} from './downloadFile.ts';

/** Hands the reader a text as a file. */
export function downloadText(name: string, type: string, text: string) {
  downloadFile(name, new Blob([text], {type}));
}
