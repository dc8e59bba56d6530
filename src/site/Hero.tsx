import Link from '@docusaurus/Link';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {heroWords} from '@words/hero.ts';
import {pageWords} from '@words/page.ts';
import {simulatorWords} from '@words/simulator.ts';
import {tableWords} from '@words/table.ts';
import {MiniSimulator} from '../widgets/simulator/MiniSimulator.tsx';
import styles from './Hero.module.css';

/** The head of the home page: what this is, to click at once. `remarkDiagrams` hands the cleanup diagram over. */
export function Hero({cleanup = ''}: {readonly cleanup?: string}) {
  const {siteConfig} = useDocusaurusContext();
  return (
    <header className={styles.hero}>
      <div>
        <h1 className={styles.title}>{siteConfig.title}</h1>
        <p className={styles.tagline}>{siteConfig.tagline}</p>
        <p className={styles.actions}>
          <Link className="button button--primary" to="/cleanup">
            {heroWords.hero.cleanup}
          </Link>
          <Link className="button button--primary button--outline" to="/read-my-terminal">
            {heroWords.hero.terminal}
          </Link>
          <Link className="button button--primary button--outline" to="/stuck-cleanup-wait">
            {heroWords.hero.cleanupWait}
          </Link>
        </p>
      </div>
      <MiniSimulator words={words} machine="cleanup" role="initiator" svg={cleanup} />
    </header>
  );
}

const words = {...pageWords, ...tableWords, ...simulatorWords};
