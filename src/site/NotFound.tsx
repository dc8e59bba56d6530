import {useLocation} from '@docusaurus/router';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import useIsBrowser from '@docusaurus/useIsBrowser';
import {PageMetadata} from '@docusaurus/theme-common';
import routes from '@generated/routes';
import {defaultLocale, type Locale, localeIds} from '../text/locales.ts';
import type {NotFoundWords} from '../text/notFound.ts';
import {notFoundWords as en} from '../text/en/notFound.ts';
import {notFoundWords as zhHans} from '../text/zh-Hans/notFound.ts';
import {nearestPath} from './nearestPath.ts';
import styles from './NotFound.module.css';

/** Both languages: a host that knows one such page answers every address with it, whatever language was asked for. */
const words: Readonly<Record<Locale, NotFoundWords>> = {en, 'zh-Hans': zhHans};

/** The page for an address that has none: in the language of the address first, with the nearest page and ways on. */
export function NotFound() {
  const {siteConfig, i18n} = useDocusaurusContext();
  const {pathname} = useLocation();
  // While the page is drawn ahead nobody knows for which address it will stand.
  const isBrowser = useIsBrowser();
  const baseOf = (locale: Locale) => i18n.localeConfigs[locale]?.baseUrl ?? siteConfig.baseUrl;
  // The longest base of all is the language's own: `/` begins every address.
  const [asked] = localeIds
    .filter((locale) => isBrowser && pathname.startsWith(baseOf(locale)))
    .toSorted((one, other) => baseOf(other).length - baseOf(one).length);
  const first = asked ?? localeIds.find((locale) => locale === i18n.currentLocale) ?? defaultLocale;
  const nearest =
    asked === undefined
      ? null
      : nearestPath(pathname.slice(baseOf(asked).length - 1), pagesBelow(siteConfig.baseUrl, routes));
  return (
    <main className={`container ${styles.page}`} data-not-found>
      <PageMetadata title={words[first].title} />
      {localeIds
        .toSorted((one, other) => Number(other === first) - Number(one === first))
        .map((locale) => (
          <NotFoundIn
            key={locale}
            locale={locale}
            base={baseOf(locale)}
            nearest={nearest}
            isFirst={locale === first}
            asked={asked === undefined ? null : pathname}
          />
        ))}
    </main>
  );
}

interface NotFoundInProps {
  readonly locale: Locale;
  /** What the addresses of this language begin with, the last slash included. */
  readonly base: string;
  readonly nearest: string | null;
  /** The wrong address, as soon as it is known. */
  readonly asked: string | null;
  readonly isFirst: boolean;
}

function NotFoundIn({locale, base, nearest, asked, isFirst}: NotFoundInProps) {
  const {title, text, nearest: before, ways, pages} = words[locale];
  const Heading = isFirst ? 'h1' : 'h2';
  // Plain links: the router of one language does not know the pages of another.
  return (
    <section lang={locale}>
      <Heading className={styles.title}>{title}</Heading>
      <p>
        {text}
        {asked === null ? null : <code className={styles.asked}>{asked}</code>}
      </p>
      {nearest === null ? null : (
        <p>
          {before}{' '}
          <a className="button button--primary" href={`${base}${nearest.slice(1)}`}>
            {nearest}
          </a>
        </p>
      )}
      <p>{ways}</p>
      <ul>
        {Object.entries(pages).map(([path, name]) => (
          <li key={path}>
            <a href={`${base}${path.slice(1)}`}>{name}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What is asked here of a route of Docusaurus. */
interface Route {
  readonly path?: string | readonly string[] | undefined;
  readonly exact?: boolean | undefined;
  readonly routes?: readonly Route[] | undefined;
}

/** The pages of the site without what the addresses of its language begin with: the same in each language. */
function pagesBelow(base: string, among: readonly Route[]): readonly string[] {
  return among.flatMap(({path, exact, routes: inner}) => {
    if (inner !== undefined) return pagesBelow(base, inner);
    return exact === true && typeof path === 'string' && path.startsWith(base) ? [path.slice(base.length - 1)] : [];
  });
}
