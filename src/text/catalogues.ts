import type {Catalogue, LabCatalogue} from './catalogue.ts';
import {catalogue as en, labCatalogue as labEn} from './en/catalogue.ts';
import type {Locale} from './locales.ts';
import {catalogue as zhHans, labCatalogue as labZhHans} from './zh-Hans/catalogue.ts';

/** Every language at once, for commands and tests: no page may carry this. */
export const catalogues: Readonly<Record<Locale, Catalogue>> = {en, 'zh-Hans': zhHans};

export const labCatalogues: Readonly<Record<Locale, LabCatalogue>> = {en: labEn, 'zh-Hans': labZhHans};
