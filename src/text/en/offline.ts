import type {AppWords, OfflineWords} from '../offline.ts';

export const offlineWords: OfflineWords = {
  copy: {
    title: 'The copy on this device',
    needsScript: 'Keeping a copy needs JavaScript.',
    whole: ({version, commit, megabytes}) =>
      `The whole site is kept on this device: version ${version}${commit === null ? '' : ` (commit ${commit})`}, ${megabytes} MB. It opens without a network, in both languages.`,
    older: ({version, commit, megabytes}) =>
      `An older version of the site is kept on this device: ${version}${commit === null ? '' : ` (commit ${commit})`}, ${megabytes} MB. It stays until you replace it, and opens without a network.`,
    none: ({pages}) =>
      pages === 0
        ? 'The site is not kept on this device.'
        : `The site as a whole is not kept on this device. Of the pages that you have visited, ${pages} ${pages === 1 ? 'is' : 'are'} kept.`,
    making: ({done, all}) => `Making the copy: ${done} of ${all} files.`,
    impossible:
      'No copy can be kept here: this browser has no service workers, allows them only over HTTPS, or stores nothing in this window. Everything else works as it does elsewhere.',
    keep: ({megabytes}) => `Keep the whole site (loads ${megabytes} MB)`,
    keepNewer: 'Replace it with the version of this page',
    stop: 'Stop',
    erase: 'Erase the copy and keep nothing',
    erased: 'Erased. Nothing will be kept on this device until you ask for it here.',
    full: 'There is no room: the browser gave this site no more storage. The new copy was removed; an older one, if there was one, is still there.',
    network: 'The network or the host failed before all files had come. What has come is kept; press again to go on.',
    changed: 'The site has changed since you opened this page. Reload the page and press again.',
    forbidden: 'The browser refused to store anything for this site.',
  },
  newer: {
    offer: 'The copy on this device is of an older version of the site.',
    keep: 'Replace it',
    later: 'Not now',
    kept: 'The copy on this device is of this version now.',
  },
};

export const appWords: AppWords = {shortName: 'iSCSI Lab'};
