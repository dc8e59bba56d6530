import {clsx} from 'clsx';
import explored from '../../lab/explore/explored.json' with {type: 'json'};
import type {ExploredWords} from '../../text/explored.ts';
import type {Locale} from '../../text/locales.ts';
import {explorations} from '../../lab/explore/explorations.ts';
import styles from './tables.module.css';

/** Each exploration with its bound and what it saw, as `npm run explore` wrote it down and a test sees it again. */
export function ExploredTable({words, locale}: {readonly words: ExploredWords; readonly locale: Locale}) {
  const count = new Intl.NumberFormat(locale);
  return (
    <>
      <p>
        {words.total({
          worlds: count.format(explored.worlds),
          steps: count.format(explored.steps),
          seconds: explored.seconds,
          perSecond: count.format(Math.round(explored.worlds / explored.seconds)),
          cores: explored.cores,
          node: explored.node.replace('v', ''),
        })}
      </p>
      <table className={clsx(styles.stacked, styles.numbers)}>
        <caption>{words.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.from}</th>
            <th scope="col">{words.connections}</th>
            <th scope="col">
              Error
              <wbr />
              Recovery
              <wbr />
              Level
            </th>
            <th scope="col">{words.actions}</th>
            <th scope="col">{words.depth}</th>
            <th scope="col">{words.worlds}</th>
            <th scope="col">{words.steps}</th>
          </tr>
        </thead>
        <tbody>
          {explorations.map((exploration, index) => (
            // The explorations are a fixed list: a row is its place in it.
            <tr key={index}>
              <th scope="row">{words.starts[exploration.after]}</th>
              <td data-label={words.connections}>{exploration.connections}</td>
              <td data-label="ErrorRecoveryLevel">{exploration.erl}</td>
              <td data-label={words.actions}>{words.kinds[exploration.actions]}</td>
              <td data-label={words.depth}>{exploration.depth}</td>
              <td data-label={words.worlds}>{count.format(explored.explorations[index]?.worlds ?? 0)}</td>
              <td data-label={words.steps}>{count.format(explored.explorations[index]?.steps ?? 0)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
