import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {words} from '@words/table.ts';
import {MiniSimulator} from '../widgets/simulator/MiniSimulator.tsx';
import styles from './Hero.module.css';

/** The head of the home page: what this is, to click at once. `diagramsIntoPages` hands the cleanup diagram over. */
export function Hero({cleanup = ''}: {readonly cleanup?: string}) {
  const {siteConfig} = useDocusaurusContext();
  return (
    <header className={styles.hero}>
      <div>
        <h1 className={styles.title}>{siteConfig.title}</h1>
        <p className={styles.tagline}>{siteConfig.tagline}</p>
        <p className={styles.actions}>
          <Link className="button button--primary" to="/cleanup">
            <Translate id="hero.cleanup" description="Main button of the home page">
              Play the cleanup machine
            </Translate>
          </Link>
          <Link className="button button--primary button--outline" to="/read-my-terminal">
            <Translate id="hero.terminal" description="Second button of the home page">
              Read my terminal
            </Translate>
          </Link>
          <Link className="button button--primary button--outline" to="/stuck-cleanup-wait">
            <Translate id="hero.cleanupWait" description="Third button of the home page">
              Stuck in CLEANUP_WAIT?
            </Translate>
          </Link>
        </p>
      </div>
      <MiniSimulator words={words} machine="cleanup" role="initiator" svg={cleanup} />
    </header>
  );
}
