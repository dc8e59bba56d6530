import {type Coupling, couplings} from '../spec/couplings.ts';
import type {FamilyId} from '../spec/index.ts';
import type {Catalogue} from '../text/catalogue.ts';
import {BasisBadge} from './BasisBadge.tsx';
import type {PageProps} from './Linker.ts';
import {SectionLink} from './SectionLink.tsx';
import styles from './tables.module.css';

interface CouplingsProps extends PageProps<Catalogue> {
  readonly of: FamilyId;
}

/** What in other machines moves this family, and what this family moves elsewhere; each row says whose statement it is. */
export function Couplings({words, Link, of}: CouplingsProps) {
  const rows = couplings.filter(({cause, effect}) => cause.family === of || effect.family === of);
  return (
    <table className={styles.stacked}>
      <thead>
        <tr>
          <th scope="col">{words.tables.cause}</th>
          <th scope="col">{words.tables.effect}</th>
          <th scope="col">{words.tables.what}</th>
          <th scope="col">{words.tables.basis}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <td data-label={words.tables.cause}>
              <End words={words} Link={Link} end={row.cause} />
            </td>
            <td data-label={words.tables.effect}>
              <End words={words} Link={Link} end={row.effect} />
            </td>
            <td data-label={words.tables.what}>
              <strong>{row.role === 'both' ? words.bothRoles : words.roles[row.role]}</strong>
              <br />
              {words.couplings[row.id]}
            </td>
            <td data-label={words.tables.basis}>
              <BasisBadge words={words} of={row.basis} />
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

function End({words, Link, end}: PageProps<Catalogue> & {readonly end: Coupling['cause']}) {
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
