import type {Catalogue, LabCatalogue} from './catalogue.ts';
import type {CitingWords} from './citing.ts';
import type {CommandWords} from './command.ts';
import type {DataWords} from './data.ts';
import {catalogue as en, labCatalogue as labEn} from './en/catalogue.ts';
import {citingWords as citingEn} from './en/citing.ts';
import {commandWords as commandEn} from './en/command.ts';
import {dataWords as dataEn} from './en/data.ts';
import {embedWords as embedEn} from './en/embed.ts';
import {entryWords as entriesEn} from './en/entries.ts';
import {handoutWords as handoutsEn} from './en/handouts.ts';
import {loginStatusWords as loginStatusesEn} from './en/loginStatuses.ts';
import {appWords as appEn} from './en/offline.ts';
import {packWords as packEn} from './en/pack.ts';
import {presentWords as presentEn} from './en/present.ts';
import {readerWords as readerEn} from './en/reader.ts';
import {readingWords as readingEn} from './en/reading.ts';
import {twinWords as twinsEn} from './en/twins.ts';
import {seekingWords as seekingEn} from './en/seeking.ts';
import type {EmbedWords} from './embed.ts';
import type {EntryWords} from './entries.ts';
import type {HandoutWords} from './handouts.ts';
import type {Locale} from './locales.ts';
import type {LoginStatusWords} from './loginStatuses.ts';
import type {AppWords} from './offline.ts';
import type {PackWords} from './pack.ts';
import type {PresentWords} from './present.ts';
import type {ReaderWords} from './reader.ts';
import type {ReadingWords} from './reading.ts';
import type {TwinWords} from './twins.ts';
import type {SeekingWords} from './seeking.ts';
import {catalogue as zhHans, labCatalogue as labZhHans} from './zh-Hans/catalogue.ts';
import {citingWords as citingZhHans} from './zh-Hans/citing.ts';
import {commandWords as commandZhHans} from './zh-Hans/command.ts';
import {dataWords as dataZhHans} from './zh-Hans/data.ts';
import {embedWords as embedZhHans} from './zh-Hans/embed.ts';
import {entryWords as entriesZhHans} from './zh-Hans/entries.ts';
import {handoutWords as handoutsZhHans} from './zh-Hans/handouts.ts';
import {loginStatusWords as loginStatusesZhHans} from './zh-Hans/loginStatuses.ts';
import {appWords as appZhHans} from './zh-Hans/offline.ts';
import {packWords as packZhHans} from './zh-Hans/pack.ts';
import {presentWords as presentZhHans} from './zh-Hans/present.ts';
import {readerWords as readerZhHans} from './zh-Hans/reader.ts';
import {readingWords as readingZhHans} from './zh-Hans/reading.ts';
import {twinWords as twinsZhHans} from './zh-Hans/twins.ts';
import {seekingWords as seekingZhHans} from './zh-Hans/seeking.ts';

/** Every language at once, for commands and tests: no page may carry this. */
export const catalogues: Readonly<Record<Locale, Catalogue>> = {en, 'zh-Hans': zhHans};

export const labCatalogues: Readonly<Record<Locale, LabCatalogue>> = {en: labEn, 'zh-Hans': labZhHans};

export const readingWords: Readonly<Record<Locale, ReadingWords>> = {en: readingEn, 'zh-Hans': readingZhHans};

export const commandWords: Readonly<Record<Locale, CommandWords>> = {en: commandEn, 'zh-Hans': commandZhHans};

export const presentWords: Readonly<Record<Locale, PresentWords>> = {en: presentEn, 'zh-Hans': presentZhHans};

export const readerWords: Readonly<Record<Locale, ReaderWords>> = {en: readerEn, 'zh-Hans': readerZhHans};

export const entryWords: Readonly<Record<Locale, EntryWords>> = {en: entriesEn, 'zh-Hans': entriesZhHans};

export const citingWords: Readonly<Record<Locale, CitingWords>> = {en: citingEn, 'zh-Hans': citingZhHans};

export const embedWords: Readonly<Record<Locale, EmbedWords>> = {en: embedEn, 'zh-Hans': embedZhHans};

export const dataWords: Readonly<Record<Locale, DataWords>> = {en: dataEn, 'zh-Hans': dataZhHans};

export const twinWords: Readonly<Record<Locale, TwinWords>> = {en: twinsEn, 'zh-Hans': twinsZhHans};

export const seekingWords: Readonly<Record<Locale, SeekingWords>> = {en: seekingEn, 'zh-Hans': seekingZhHans};

export const handoutWords: Readonly<Record<Locale, HandoutWords>> = {en: handoutsEn, 'zh-Hans': handoutsZhHans};

export const loginStatusWords: Readonly<Record<Locale, LoginStatusWords>> = {
  en: loginStatusesEn,
  'zh-Hans': loginStatusesZhHans,
};
export const appWords: Readonly<Record<Locale, AppWords>> = {en: appEn, 'zh-Hans': appZhHans};

export const packWords: Readonly<Record<Locale, PackWords>> = {en: packEn, 'zh-Hans': packZhHans};
