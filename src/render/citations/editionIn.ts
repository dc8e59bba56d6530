import type {Locale} from '../../text/locales.ts';
import type {Edition} from './citable.ts';

/** Version and commit, as either language puts them. */
export const editionIn = {
  en: ({version, commit}: Edition): string => `Version ${version}${commit === null ? '' : `, commit ${commit}`}`,
  'zh-Hans': ({version, commit}: Edition): string => `版本 ${version}${commit === null ? '' : `，提交 ${commit}`}`,
} as const satisfies Readonly<Record<Locale, (edition: Edition) => string>>;
