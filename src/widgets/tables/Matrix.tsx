import {type FamilyId, type MachineId, machinesOf, specOf} from '../../spec/index.ts';
import {matrixOf} from '../../render/matrix.ts';
import {stateLabel} from '../../say/labels.ts';
import type {PageWords} from '../../text/page.ts';
import type {TableWords} from '../../text/table.ts';
import type {PageProps} from '../parts/LinkComponent.ts';
import {SectionLink} from '../parts/SectionLink.tsx';
import {StateChip} from '../parts/StateChip.tsx';
import {TransitionChip} from '../parts/TransitionChip.tsx';
import styles from './tables.module.css';

interface MatrixProps extends PageProps<PageWords & TableWords> {
  readonly of: FamilyId;
  /** Where the file with one machine stands. */
  readonly fileOf: (machine: MachineId) => string;
}

/** The matrices of a family as the RFC prints them: one for each role, or one for both. */
export function Matrix({of, ...page}: MatrixProps) {
  return (
    <>
      <p>{page.words.tables.matrixHint}</p>
      {machinesOf(of).map((machine) => (
        <MachineMatrix key={machine} machine={machine} {...page} />
      ))}
    </>
  );
}

function MachineMatrix({words, Link, fileOf, machine}: Omit<MatrixProps, 'of'> & {readonly machine: MachineId}) {
  const rows = matrixOf(machine);
  const caption = words.tables.matrixCaption(words.machines[machine].title);
  return (
    <figure className={styles.figure}>
      <figcaption>
        {caption} <SectionLink words={words} section={specOf(machine).section} inFull />{' '}
        <a href={fileOf(machine)}>{words.tables.asData}</a>
      </figcaption>
      <div className={styles.scroll} role="region" tabIndex={0} aria-label={caption}>
        <table className={styles.matrix} aria-label={caption}>
          <thead>
            <tr>
              <th scope="col">
                <span className={styles.corner}>{`${words.tables.from} \\ ${words.tables.to}`}</span>
              </th>
              {rows.map(({from}) => (
                <th key={from} scope="col">
                  <abbr title={stateLabel(from)}>
                    <StateChip state={from} form="id" />
                  </abbr>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({from, cells}) => (
              <tr key={from}>
                <th scope="row">
                  <Link to={from}>
                    <StateChip state={from} />
                  </Link>
                </th>
                {cells.map(({to, transition}) => (
                  <td key={to}>
                    {transition === null ? (
                      <span title={words.tables.noTransition}>-</span>
                    ) : (
                      <Link to={transition}>
                        <TransitionChip transition={transition} />
                      </Link>
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </figure>
  );
}
