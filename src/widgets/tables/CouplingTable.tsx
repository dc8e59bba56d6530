import {couplingAddress} from '../../render/address.ts';
import type {couplings, Coupling} from '../../spec/couplings.ts';
import type {PageWords} from '../../text/page.ts';
import type {CouplingWords} from '../../text/couplings.ts';
import {EvidenceBadge} from '../parts/EvidenceBadge.tsx';
import type {PageProps} from '../parts/LinkComponent.ts';
import {SectionLink} from '../parts/SectionLink.tsx';
import styles from './tables.module.css';

interface CouplingTableProps extends PageProps<PageWords & CouplingWords> {
  readonly rows: readonly (typeof couplings)[number][];
  /** Whether this is the page on which each row has its permanent address; elsewhere it links there. */
  readonly isHome: boolean;
}

/** Rows of the couplings: what moves what, for which role, and whether the RFC says so. */
export function CouplingTable({words, Link, rows, isHome}: CouplingTableProps) {
  return (
    <table className={styles.stacked}>
      <thead>
        <tr>
          <th scope="col">{words.couplingTable.cause}</th>
          <th scope="col">{words.couplingTable.effect}</th>
          <th scope="col">{words.couplingTable.what}</th>
          <th scope="col">{words.couplingTable.basis}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id} id={isHome ? couplingAddress(row.id) : undefined}>
            <td data-label={words.couplingTable.cause}>
              <End words={words} Link={Link} end={row.cause} />
            </td>
            <td data-label={words.couplingTable.effect}>
              <End words={words} Link={Link} end={row.effect} />
            </td>
            <td data-label={words.couplingTable.what}>
              <strong>{row.role === 'both' ? words.bothRoles : words.roles[row.role]}</strong>
              <span className={styles.address}>
                <Link to={couplingAddress(row.id)}>{row.id}</Link>
              </span>
              {words.couplings[row.id]}
            </td>
            <td data-label={words.couplingTable.basis}>
              <EvidenceBadge words={words.evidence} of={row.evidence} />
              {row.sections.map((section) => (
                <div key={section}>
                  <SectionLink words={words} section={section} />
                </div>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function End({words, Link, end}: PageProps<PageWords & CouplingWords> & {readonly end: Coupling['cause']}) {
  return (
    <>
      <span className={styles.gloss}>{words.families[end.family]}</span>
      {end.transitions.map((transition) => (
        <span key={transition}>
          <Link to={transition}>{transition}</Link>{' '}
        </span>
      ))}
    </>
  );
}
