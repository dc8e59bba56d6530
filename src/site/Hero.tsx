import Link from '@docusaurus/Link';
import {homeWords} from '@words/home.ts';
import {pageWords} from '@words/page.ts';
import {Fragment, type ReactNode} from 'react';
import {storyOf} from '../lab/scenarios/storyOf.ts';
import type {ToldStory} from '../widgets/home/made.ts';
import {Story} from '../widgets/home/Story.tsx';
import styles from './Hero.module.css';

const words = {...pageWords, ...homeWords};

/** The head of the home page: what this is, and a picture of it that plays. `remarkHome` writes down the story. */
export function Hero({made}: {readonly made: string}) {
  const {home} = words;
  return (
    <header className={styles.hero}>
      <div>
        <h1 className={styles.title}>
          {home.title.map((part, index) => (
            <Fragment key={part}>
              {index === 0 ? null : <wbr />}
              {part}
            </Fragment>
          ))}
        </h1>
        <p className={styles.lead}>{home.lead}</p>
        <p className={styles.actions}>
          <Link className="button button--primary" to={`/lab?s=${storyOf}#lab`}>
            {home.start}
          </Link>
          <Link className="button button--primary button--outline" to="/read-my-terminal">
            {home.read}
          </Link>
        </p>
        <p className={styles.privacy}>{home.privacy}</p>
      </div>
      {/* The home page has always had this address. */}
      <div id="lab">
        {/* As `remarkHome` wrote it, in this very build. */}
        <Story words={words} story={JSON.parse(made) as ToldStory} mayPlay={mayPlay} LabLink={LabLink} />
      </div>
    </header>
  );
}

/** Not again when the reader comes back to the page. */
let hasPlayed = false;

function mayPlay(): boolean {
  if (hasPlayed) return false;
  hasPlayed = true;
  return true;
}

function LabLink({step, children}: {readonly step: number; readonly children: ReactNode}) {
  return <Link to={`/lab?s=${storyOf}&at=${step}#lab`}>{children}</Link>;
}
