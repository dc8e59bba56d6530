import {useLocation} from '@docusaurus/router';
import Main from '@theme-original/DocRoot/Layout/Main';
import type {Props} from '@theme/DocRoot/Layout/Main';
import type {FamilyId} from '../../../spec/index.ts';
import styles from './Main.module.css';

/**
 * Says around the main part of a page whether it is made for what is played on it, from the first byte on. A style sheet
 * that looked for that itself, by `:has()`, would have a browser work out the style of the whole page again with everything
 * that comes into it, a dozen times while it becomes live; and Docusaurus' class on the root is gone for a moment then.
 */
export default function MainOfKind(props: Props) {
  const {pathname} = useLocation();
  const page = /[^/]*(?=\/?$)/.exec(pathname)?.[0] ?? '';
  return (
    <div className={styles.kind} data-page={kinds.get(page)}>
      <Main {...props} />
    </div>
  );
}

const kindOf: Readonly<Record<FamilyId | 'lab' | 'practice', 'machine' | 'lab' | 'practice'>> = {
  connection: 'machine',
  session: 'machine',
  cleanup: 'machine',
  lab: 'lab',
  practice: 'practice',
};

const kinds: ReadonlyMap<string, string> = new Map(Object.entries(kindOf));
