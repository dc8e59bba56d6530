import type {ReactNode} from 'react';
import {type LabWords, sayConnection} from '../../say/lab.ts';
import type {ConnectionStanding, SessionStanding} from '../../lab/run/standing.ts';
import {connectionOn, type WireId, type World} from '../../lab/world/world.ts';
import {stateLabel} from '../../say/labels.ts';
import type {Role} from '../../spec/index.ts';
import type {PageProps} from '../parts/LinkComponent.ts';
import styles from './Card.module.css';

interface SessionCardProps extends PageProps<LabWords> {
  readonly standing: SessionStanding;
}

/** A session in words. */
export function SessionCard({words, Link, standing}: SessionCardProps) {
  const {lab} = words;
  const {session, stranded, tsih} = standing;
  return (
    <Card
      words={words}
      Link={Link}
      title={tsih === null ? words.page.noSession : lab.session(tsih)}
      standing={standing}
      isEmpty={tsih === null}
    >
      {session?.tasksAwait === true ? <p>{words.page.tasksAwait}</p> : null}
      {stranded ? <p>{words.page.stranded}</p> : null}
    </Card>
  );
}

interface ConnectionCardProps extends PageProps<LabWords> {
  readonly side: Role;
  readonly wire: WireId | null;
  readonly world: World;
  readonly standing: ConnectionStanding;
}

/** One end of a connection in words; in S8 it is the cleanup machine that speaks. */
export function ConnectionCard({words, Link, side, wire, world, standing}: ConnectionCardProps) {
  const {connection, cid, ended} = standing;
  const isEmpty = connection === null && !ended;
  return (
    <Card
      words={words}
      Link={Link}
      title={wire === null || isEmpty ? words.page.noConnection : sayConnection(words, {cid, wire})}
      standing={standing}
      isEmpty={isEmpty}
    >
      {connection === null
        ? null
        : remarksOn(words, side, world, connection).map((remark) => <p key={remark}>{remark}</p>)}
    </Card>
  );
}

/** What the state alone does not tell. */
function remarksOn(
  words: LabWords,
  side: Role,
  world: World,
  {wire, cleanup, cleaner, purpose, logout, at}: NonNullable<ConnectionStanding['connection']>,
): readonly string[] {
  const {table, lab, page} = words;
  const remarks: string[] = [];
  if (cleanup?.state === 'R1') remarks.push(page.waitsForCleanup);
  const by = connectionOn(world.sides[side], cleaner);
  if (cleanup?.means != null && by !== undefined)
    remarks.push(page.cleanedUpBy({means: table.means[cleanup.means].name, connection: sayConnection(words, by)}));
  for (const other of world.sides[side].connections) {
    if (other.cleaner === wire && other.cleanup?.means != null)
      remarks.push(
        page.cleansUp({means: table.means[other.cleanup.means].name, connection: sayConnection(words, other)}),
      );
  }
  if (purpose !== null && at.state !== 'S5') remarks.push(page.purpose(lab.purposes[purpose]));
  if (logout !== null) remarks.push(page.logoutUnderWay(lab.logoutReasons[logout.reason]));
  return remarks;
}

interface CardProps extends PageProps<LabWords> {
  readonly title: string;
  readonly standing: ConnectionStanding | SessionStanding;
  readonly isEmpty: boolean;
  readonly children: ReactNode;
}

/** Name, state and what just happened: in words and by a mark, never by colour alone. */
function Card({words, Link, title, standing: {position, took, ended}, isEmpty, children}: CardProps) {
  const {table} = words;
  return (
    <div className={styles.card} data-moved={took.length > 0 || undefined} data-empty={isEmpty || undefined}>
      <p className={styles.title}>
        {title}
        {took.length > 0 ? <span className={styles.took}>{words.page.justTook(took.join(' → '))}</span> : null}
      </p>
      <p className={styles.state}>
        <Link to={position.state}>{stateLabel(position.state)}</Link>{' '}
        <span className={styles.gloss}>{table.glosses[position.state]}</span>
      </p>
      <div className={styles.remarks}>
        {ended ? <p>{words.page.justEnded}</p> : null}
        {children}
      </div>
    </div>
  );
}
