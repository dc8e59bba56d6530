import {couplingAddress} from '../../render/address.ts';
import {type couplings, isCausedByPdu} from '../../spec/couplings.ts';
import type {StateId, TransitionId} from '../../spec/index.ts';
import type {PageWords} from '../../text/page.ts';
import type {CouplingWords} from '../../text/couplings.ts';
import {EvidenceBadge} from '../parts/EvidenceBadge.tsx';
import type {PageProps} from '../parts/LinkComponent.ts';
import {SectionLink} from '../parts/SectionLink.tsx';
import styles from './Entries.module.css';
import {LabelLinks} from './LabelLinks.tsx';
import {RoleTag} from './RoleTag.tsx';

type Words = PageWords & CouplingWords;
type Row = (typeof couplings)[number];

interface CouplingTableProps extends PageProps<Words> {
  readonly rows: readonly Row[];
  /** Whether this is the page on which each row has its permanent address; elsewhere it links there. */
  readonly isHome: boolean;
}

/** Rows of the couplings: what moves what, for which role, and whether the RFC says so. */
export function CouplingTable({words, Link, rows, isHome}: CouplingTableProps) {
  return (
    <ul className={styles.entries}>
      {rows.map((row) => (
        <li key={row.id} id={isHome ? couplingAddress(row.id) : undefined}>
          <p className={styles.head}>
            <span className={styles.move}>
              <Cause words={words} Link={Link} row={row} />
              <span aria-hidden>→</span>
              <span className="visually-hidden"> {words.couplingTable.moves} </span>
              <LabelLinks Link={Link} labels={effectOf(row)} />
            </span>
            <RoleTag words={words} of={row.role} />
            <span className={styles.basis}>
              <EvidenceBadge words={words.evidence} of={row.evidence} />
              {row.sections.map((section) => (
                <SectionLink key={section} words={words} section={section} />
              ))}
            </span>
            <span className={styles.address}>
              <Link to={couplingAddress(row.id)}>
                <span aria-hidden>#</span>
                <span className="visually-hidden">{words.linkTo(row.id)}</span>
              </Link>
            </span>
          </p>
          <p className={styles.what}>{words.couplings[row.id]}</p>
        </li>
      ))}
    </ul>
  );
}

/** The transitions that set off the others, or the PDU where none does. */
function Cause({words, Link, row}: PageProps<Words> & {readonly row: Row}) {
  return isCausedByPdu(row) ? (
    <span className={styles.pdu}>{words.couplingTable.pdus[row.id]}</span>
  ) : (
    <LabelLinks Link={Link} labels={row.cause.transitions} />
  );
}

/** The transitions that follow. Where there is none, T15 to T17 have led into R1 already: it is S8. */
function effectOf({effect}: Row): readonly (StateId | TransitionId)[] {
  return effect.transitions.length > 0 ? effect.transitions : ['R1'];
}
