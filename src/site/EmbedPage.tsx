import Head from '@docusaurus/Head';
import Link from '@docusaurus/Link';
import {useBaseUrlUtils} from '@docusaurus/useBaseUrl';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {embedWords} from '@words/embed.ts';
import {pageWords} from '@words/page.ts';
import type {ReactNode} from 'react';
import {visible} from '../reader/lines/visible.ts';
import {addressOf} from '../render/address.ts';
import type {Section} from '../spec/index.ts';
import type {LinkComponent} from '../widgets/parts/LinkComponent.ts';
import {Frame} from '../widgets/embed/Frame.tsx';
import {setTheme, type Wrong} from './embedQuery.ts';
import {useSiteFile} from './useSiteFile.ts';

interface EmbedPageProps {
  readonly title: string;
  /** The page of the site that shows the same: `/cleanup`; and at the same place. */
  readonly page: string;
  readonly full: string;
  readonly section: Section;
  readonly wrong: readonly Wrong[];
  readonly children: ReactNode;
}

/** A page that others have in a frame: no bar, no footer, no search, and nothing to cite. */
export function EmbedPage({title, page, full, section, wrong, children}: EmbedPageProps) {
  const {siteConfig} = useDocusaurusContext();
  const {withBaseUrl} = useBaseUrlUtils();
  const fileAt = useSiteFile();
  return (
    <>
      <Head>
        <html data-page="embed" />
        <title>{`${title} | ${siteConfig.title}`}</title>
        <meta name="robots" content="noindex" />
        <link rel="canonical" href={`${siteConfig.url}${withBaseUrl(page)}`} />
      </Head>
      <script dangerouslySetInnerHTML={asItStands} />
      <Frame
        words={words}
        site={{name: siteConfig.title, address: withBaseUrl('/'), sign: fileAt('favicon.svg')}}
        full={withBaseUrl(full)}
        section={section}
        wrong={wrong.map(say)}
      >
        {children}
      </Frame>
    </>
  );
}

/** To an address of the table, on the page that has it: in a window of its own, for no such page may be framed. */
export function OutLink({to, ...rest}: Parameters<LinkComponent>[0]) {
  return <Link to={addressOf(to)} target="_blank" rel="noopener" {...rest} />;
}

const words = {...pageWords, ...embedWords};

const asItStands = {__html: setTheme};

function say(wrong: Wrong): string {
  const sentences = embedWords.embed.wrong;
  switch (wrong.kind) {
    case 'theme':
    case 'role':
    case 'at':
      return visible(sentences[wrong.kind](wrong));
    case 'otherRole':
      return sentences.otherRole({asked: pageWords.roles[wrong.asked], shown: pageWords.roles[wrong.shown]});
    case 'beyond':
      return sentences.beyond(wrong);
  }
}
