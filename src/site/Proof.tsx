import {homeWords} from '@words/home.ts';
import type {ReactNode} from 'react';
import type {Figures} from '../widgets/home/made.ts';
import styles from './Home.module.css';

const order = ['clauses', 'scenarios', 'worlds', 'steps'] as const satisfies readonly (keyof Figures)[];

/** Figures of the home page, which `remarkHome` counts, and a link to how they came about. */
export function Proof({made, children}: {readonly made: string; readonly children: ReactNode}) {
  // As `remarkHome` wrote it, in this very build.
  const figures = JSON.parse(made) as Figures;
  return (
    <div className={styles.proof}>
      <dl>
        {order.map((each) => (
          <div key={each}>
            <dt>{homeWords.home.proof[each]}</dt>
            <dd>{figures[each]}</dd>
          </div>
        ))}
      </dl>
      {children}
    </div>
  );
}
