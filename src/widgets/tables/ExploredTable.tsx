import explored from '../../lab/explore/explored.json' with {type: 'json'};
import type {LabCatalogue} from '../../text/lab.ts';
import {tours} from '../../lab/explore/tours.ts';
import styles from './tables.module.css';

/** Each tour with its bound and what it saw, as `npm run explore` wrote it down and a test sees it again. */
export function ExploredTable({lab}: {readonly lab: LabCatalogue}) {
  const words = lab.explored;
  const count = new Intl.NumberFormat(lab.locale);
  return (
    <>
      <p>
        {words.total({
          worlds: count.format(explored.worlds),
          steps: count.format(explored.steps),
          seconds: explored.seconds,
          perSecond: count.format(Math.round(explored.worlds / explored.seconds)),
          node: explored.node.replace('v', ''),
        })}
      </p>
      <table className={styles.stacked}>
        <caption>{words.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.from}</th>
            <th scope="col">{words.connections}</th>
            <th scope="col">ErrorRecoveryLevel</th>
            <th scope="col">{words.actions}</th>
            <th scope="col">{words.depth}</th>
            <th scope="col">{words.worlds}</th>
            <th scope="col">{words.steps}</th>
          </tr>
        </thead>
        <tbody>
          {tours.map((tour, index) => (
            // The tours are a fixed list: a row is its place in it.
            <tr key={index}>
              <th scope="row">{words.starts[tour.after]}</th>
              <td data-label={words.connections}>{tour.connections}</td>
              <td data-label="ErrorRecoveryLevel">{tour.erl}</td>
              <td data-label={words.actions}>{words.kinds[tour.actions]}</td>
              <td data-label={words.depth}>{tour.depth}</td>
              <td data-label={words.worlds}>{count.format(explored.tours[index]?.worlds ?? 0)}</td>
              <td data-label={words.steps}>{count.format(explored.tours[index]?.steps ?? 0)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
