import type {Edition} from './citable.ts';

/** Version and commit, as the styles of either language put them. */
export const editionIn = {
  en: ({version, commit}: Edition): string => `Version ${version}${commit === null ? '' : `, commit ${commit}`}`,
  zh: ({version, commit}: Edition): string => `版本 ${version}${commit === null ? '' : `，提交 ${commit}`}`,
} as const;
