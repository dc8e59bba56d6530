import type {Catalogue, LabCatalogue} from './catalogue.ts';
import {catalogue as en, labCatalogue as labEn} from './en/catalogue.ts';
import {readingWords as readingEn} from './en/reading.ts';
import type {Locale} from './locales.ts';
import type {ReadingWords} from './reading.ts';
import {catalogue as zhHans, labCatalogue as labZhHans} from './zh-Hans/catalogue.ts';
import {readingWords as readingZhHans} from './zh-Hans/reading.ts';

/** Every language at once, for commands and tests: no page may carry this. */
export const catalogues: Readonly<Record<Locale, Catalogue>> = {en, 'zh-Hans': zhHans};

export const labCatalogues: Readonly<Record<Locale, LabCatalogue>> = {en: labEn, 'zh-Hans': labZhHans};

export const readingWords: Readonly<Record<Locale, ReadingWords>> = {en: readingEn, 'zh-Hans': readingZhHans};
