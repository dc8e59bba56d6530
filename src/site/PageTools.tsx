import {useLocation} from '@docusaurus/router';
import {useBaseUrlUtils} from '@docusaurus/useBaseUrl';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {type MouseEvent, useState} from 'react';
import {pageWords} from '@words/page.ts';
import {pageKey} from '../render/citations/pageKey.ts';
import {askCitation} from './citing.ts';

/** Ends a page with what can be taken along from it: its citation, and its text as Markdown. The build writes both beside it. */
export function PageTools() {
  const {pathname} = useLocation();
  const {siteConfig} = useDocusaurusContext();
  const {withBaseUrl} = useBaseUrlUtils();
  // The home of a language is named with its last slash or without.
  const key = pageKey(`/${pathname.slice(siteConfig.baseUrl.length)}`);
  const [said, setSaid] = useState('');

  /** Without script, for a new tab, and where a browser refuses to copy, it is the link that it looks like. */
  async function copy(event: MouseEvent<HTMLAnchorElement>) {
    if (event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const {href} = event.currentTarget;
    setSaid('');
    try {
      // The promise of a text: Safari takes only what is handed over while the link is being pressed.
      const text = fetch(href).then((answer) => answer.text());
      await navigator.clipboard.write([new ClipboardItem({'text/plain': text})]);
      setSaid(pageWords.copying.copied);
    } catch {
      location.assign(href);
    }
  }

  return (
    <footer className="theme-doc-footer">
      <a
        href={withBaseUrl(`/cite/${key}.bib`)}
        onClick={(event) => {
          if (event.ctrlKey || event.metaKey) return;
          event.preventDefault();
          askCitation({id: key, run: null});
        }}
      >
        {pageWords.copying.citePage}
      </a>
      <a href={`${pathname.replace(/\/$/, '/index')}.md`} onClick={(event) => void copy(event)}>
        {pageWords.copying.asMarkdown}
      </a>
      <span role="status">{said}</span>
    </footer>
  );
}
