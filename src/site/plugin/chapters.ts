/** All pages of the docs, in chapters: navbar and sidebar show the same ones in the same order. */
export const chapters = {
  Learn: [
    'sessions-and-connections',
    'cleanup',
    'connection',
    'session',
    'cleanup-wait',
    'misreadings',
    'practice',
    'lessons',
  ],
  Lab: ['lab', 'scenarios', 'couplings', 'explored'],
  Troubleshoot: ['read-my-terminal', 'stuck-cleanup-wait', 'cannot-log-out', 'login-refused', 'who-closed', 'timers'],
  Reference: [
    'names',
    'terms',
    'reading-targetcli',
    'reading-iscsiadm',
    'initiator-log',
    'lio-log',
    'how-to-cite',
    'data',
    'offline',
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** Every page of the site by the name of its file: the home page, the docs in their order, and what only the footer leads to. */
export const pageNames: readonly string[] = ['index', ...Object.values(chapters).flat(), 'changelog'];

export type Chapter = keyof typeof chapters;

/** What a page is called wherever pages are listed, by its front matter: its short name, or else its title. */
export function nameIn(page: string): string {
  const [, frontMatter = ''] = page.split(/^---$/m);
  const name = /^sidebar_label: (.*)$/m.exec(frontMatter)?.[1] ?? /^title: (.*)$/m.exec(frontMatter)?.[1];
  if (name === undefined) throw new Error('A page has a title');
  return name.replace(/^(['"])(.*)\1$/, '$2');
}

/** The chapters as menus of the navbar. Its language is known: what a page is called there is read off the page. */
export function navbarMenus(names: Readonly<Record<Chapter, string>>, nameOf: (page: string) => string) {
  return Object.entries(names).map(([chapter, label]) => ({
    label,
    type: 'dropdown',
    items: chapters[chapter as Chapter].map((page) => ({label: nameOf(page), to: `/${page}`})),
  }));
}
