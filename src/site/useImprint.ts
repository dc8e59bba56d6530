import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {Imprint} from '../render/citations/citable.ts';

/** Who publishes the page, in which language and edition. */
export function useImprint(): Imprint {
  const {siteConfig} = useDocusaurusContext();
  // docusaurus.config.ts puts it there and holds it to the type.
  return siteConfig.customFields?.imprint as Imprint;
}
