import Link from '@docusaurus/Link';
import {homeWords} from '@words/home.ts';
import {pageWords} from '@words/page.ts';
import {miniatures} from '../diagrams/miniatures.ts';
import {familyOf, type MachineId, specOf} from '../spec/index.ts';
import type {MachineRuns} from '../widgets/home/made.ts';
import {Diagram} from '../widgets/parts/Diagram.tsx';
import styles from './Home.module.css';
import {writeLocation} from './runQuery.ts';

/** What most readers come for is first. */
const order = [
  'cleanup',
  'connectionInitiator',
  'connectionTarget',
  'sessionInitiator',
  'sessionTarget',
] as const satisfies readonly MachineId[];

/** The five machines in small: each opens its simulator, by a link that `remarkHome` writes down. */
export function Machines({made}: {readonly made: string}) {
  // As `remarkHome` wrote it, in this very build.
  const runs = JSON.parse(made) as MachineRuns;
  return (
    <ul className={styles.machines}>
      {order.map((machine) => (
        <li key={machine}>
          <Link to={`/${familyOf(machine)}${writeLocation({run: runs[machine], at: null})}#simulator`}>
            <div className={styles.miniature}>
              <Diagram svg={miniatures[machine]} lit={null} fit="box" />
            </div>
            <strong>{homeWords.home.machines[machine]}</strong>
            <span className={styles.section}>{pageWords.sectionInShort(specOf(machine).section)}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
