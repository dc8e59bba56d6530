import {type ReactNode, useRef} from 'react';
import {sectionUrl} from '../../spec/rfc.ts';
import type {Section} from '../../spec/index.ts';
import type {EmbedWords} from '../../text/embed.ts';
import type {PageWords} from '../../text/page.ts';
import {NeedsScript} from '../parts/NeedsScript.tsx';
import styles from './Frame.module.css';
import {useTellHeight} from './useTellHeight.ts';

interface FrameProps {
  readonly words: PageWords & EmbedWords;
  /** The site by its name, where it stands, and its sign. */
  readonly site: {readonly name: string; readonly address: string; readonly sign: string};
  /** The same run on its own page. */
  readonly full: string;
  readonly section: Section;
  /** What is wrong with its address. */
  readonly wrong: readonly string[];
  readonly children: ReactNode;
}

/** A quiet guest on somebody else's page: a border and a ground of its own, and a foot that says whose it is. */
export function Frame({words, site, full, section, wrong, children}: FrameProps) {
  const box = useRef<HTMLElement>(null);
  useTellHeight(box);
  return (
    <main ref={box} className={styles.frame}>
      <NeedsScript>
        <p className={styles.wrong}>{words.embed.needsScript}</p>
      </NeedsScript>
      {wrong.length === 0 ? null : (
        <div className={styles.wrong} role="alert">
          {wrong.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </div>
      )}
      {children}
      <footer className={styles.foot}>
        <a href={site.address} target="_blank" rel="noopener">
          <img src={site.sign} alt="" width="18" height="18" />
          {site.name}
        </a>
        <a className={styles.section} href={sectionUrl(section)} target="_blank" rel="noopener">
          {words.section(section)}
        </a>
        <a className={styles.full} href={full} target="_blank" rel="noopener">
          {words.embed.openInFull}
        </a>
      </footer>
    </main>
  );
}
