import {clsx} from 'clsx';
import type {Catalogue} from '../../text/table.ts';
import {terms} from '../../text/terms.ts';
import styles from './tables.module.css';

/** Every term in both languages, with its meaning, and the other words that readers may have searched for. */
export function TermTable({words}: {readonly words: Catalogue}) {
  return (
    <table className={clsx(styles.stacked, styles.terms)}>
      <thead>
        <tr>
          <th scope="col">{words.tables.termEnglish}</th>
          <th scope="col">{words.tables.termChinese}</th>
          <th scope="col">{words.tables.termMeaning}</th>
          <th scope="col">{words.tables.termAliases}</th>
        </tr>
      </thead>
      <tbody>
        {terms.map(({id, en, zh, aliases}) => (
          <tr key={id} id={id}>
            <th scope="row" lang="en">
              {en}
            </th>
            <td data-label={words.tables.termChinese} lang="zh-Hans">
              {zh}
            </td>
            <td data-label={words.tables.termMeaning}>{words.terms[id]}</td>
            <td data-label={words.tables.termAliases} lang="zh-Hans">
              {aliases.join('、')}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
