import Head from '@docusaurus/Head';
import {useLocation} from '@docusaurus/router';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {useEffect} from 'react';
import {dayHere} from './dayHere.ts';

/**
 * What stands at the foot of each sheet of paper: the page's address, the edition and the day on which it was printed. The
 * styles for paper take it from the root element; without script the day is missing.
 */
export function PaperFoot() {
  const {pathname} = useLocation();
  const {siteConfig} = useDocusaurusContext();
  const address = siteConfig.url + (pathname === '/' ? pathname : pathname.replace(/\/$/, ''));

  useEffect(() => {
    const setDay = () => {
      document.documentElement.style.setProperty('--printed', `' · ${dayHere(new Date())}'`);
    };
    addEventListener('beforeprint', setDay);
    return () => {
      removeEventListener('beforeprint', setDay);
    };
  }, []);

  return (
    <Head>
      <html data-foot={`${address} · ${String(siteConfig.customFields?.edition)}`} />
    </Head>
  );
}
