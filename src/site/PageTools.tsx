import {useLocation} from '@docusaurus/router';
import {type MouseEvent, useState} from 'react';
import {pageWords} from '@words/page.ts';

/** Ends a page with what can be taken along from it: its text as Markdown, which the build writes beside it. */
export function PageTools() {
  const {pathname} = useLocation();
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
      <a href={`${pathname.replace(/\/$/, '/index')}.md`} onClick={(event) => void copy(event)}>
        {pageWords.copying.asMarkdown}
      </a>
      <span role="status">{said}</span>
    </footer>
  );
}
