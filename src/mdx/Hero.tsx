import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {Diagram} from '../widgets/Diagram.tsx';
import styles from './Hero.module.css';

/** The head of the home page, with the cleanup diagram as `diagramsIntoPages` hands it over. */
export function Hero({cleanup = ''}: {readonly cleanup?: string}) {
  const {siteConfig} = useDocusaurusContext();
  return (
    <header className={styles.hero}>
      <div>
        <h1 className={styles.title}>{siteConfig.title}</h1>
        <p className={styles.tagline}>{siteConfig.tagline}</p>
        <p className={styles.actions}>
          <Link className="button button--primary button--lg" to="/cleanup">
            <Translate id="hero.cleanup" description="Main button of the home page">
              Play the cleanup machine
            </Translate>
          </Link>
          <Link className="button button--secondary button--lg" to="/stuck-cleanup-wait">
            <Translate id="hero.cleanupWait" description="Second button of the home page">
              Stuck in CLEANUP_WAIT?
            </Translate>
          </Link>
        </p>
      </div>
      <Link className={styles.picture ?? ''} to="/cleanup">
        <Diagram svg={cleanup} lit={null} />
      </Link>
    </header>
  );
}
