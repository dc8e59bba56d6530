import {clsx} from 'clsx';
import {terms} from '../../text/termRows.ts';
import type {TermWords} from '../../text/terms.ts';
import {OwnLink} from '../parts/OwnLink.tsx';
import styles from './tables.module.css';

/** Every term in both languages, with its meaning, and the other words that readers may have searched for. */
export function TermTable({words}: {readonly words: TermWords}) {
  return (
    <table className={clsx(styles.stacked, styles.terms)}>
      <thead>
        <tr>
          <th scope="col">{words.termTable.english}</th>
          <th scope="col">{words.termTable.chinese}</th>
          <th scope="col">{words.termTable.meaning}</th>
          <th scope="col">{words.termTable.aliases}</th>
        </tr>
      </thead>
      <tbody>
        {terms.map(({id, en, zh, aliases, alsoPlain = [], mistranslations = []}) => (
          <tr key={id} id={id}>
            <th scope="row" lang="en">
              <OwnLink to={id}>{en}</OwnLink>
            </th>
            <td data-label={words.termTable.chinese} lang="zh-Hans">
              {zh}
            </td>
            <td data-label={words.termTable.meaning}>{words.terms[id]}</td>
            <td data-label={words.termTable.aliases}>
              {/* Nothing at all, so that a narrow column can leave the cell out. */}
              {aliases.length + alsoPlain.length === 0 ? null : (
                <span lang="zh-Hans">{[...aliases, ...alsoPlain].join('、')}</span>
              )}
              {mistranslations.length === 0 ? null : (
                <>
                  {words.termTable.mistranslated}
                  <span lang="zh-Hans">{mistranslations.join('、')}</span>
                </>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
