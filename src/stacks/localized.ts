/** A sentence in each language of the site; one without the other does not compile. */
export type Localized = Readonly<Record<'en' | 'zh-Hans', string>>;
