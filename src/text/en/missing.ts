import type {MissingWords} from '../missing.ts';

export const missingWords: MissingWords = {
  offline: 'This device is offline, and a part of the page is not loaded yet. Connect and try again.',
  notLoaded:
    'A part of the page could not be loaded: the site has changed since you opened it, or something blocks the file. Reload the page and try again.',
};
