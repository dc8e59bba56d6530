import type {SessionPictureWords} from '../../text/sessionPicture.ts';
import styles from './SessionPicture.module.css';

/** In CSS pixels, narrow enough that a phone shows the letters at almost their size. */
const width = 340;
const height = 396;
const leading = 17;

/** The example that is drawn: two connections of one session, side by side. */
const connections = [
  {cid: 0, middle: 72, portal: '192.0.2.10:3260'},
  {cid: 1, middle: 268, portal: '192.0.2.11:3260'},
] as const;

/**
 * One session with two connections, from the initiator down to the target. Whoever does not see it gets all of it from its
 * description.
 */
export function SessionPicture({words: {sessionPicture: words}}: {readonly words: SessionPictureWords}) {
  return (
    <svg
      className={styles.picture}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-labelledby="session-picture-title session-picture-description"
    >
      <title id="session-picture-title">{words.title}</title>
      <desc id="session-picture-description">{words.description}</desc>
      <rect className={styles.end} data-side="initiator" x="2" y="2" width="336" height="66" rx="6" />
      <Lines
        middle={width / 2}
        baseline={22}
        lines={[words.initiator, 'iqn.2026-01.example:host', words.byInitiator('ISID 00023d000001')]}
      />
      <rect className={styles.end} data-side="target" x="2" y="290" width="336" height="104" rx="6" />
      <Lines
        middle={width / 2}
        baseline={352}
        lines={[`${words.portalGroup} 1`, words.target, 'iqn.2026-01.example:disks']}
        bold={1}
      />
      <rect className={styles.session} x="12" y="84" width="316" height="168" rx="10" />
      <Lines middle={width / 2} baseline={104} lines={[words.session, words.byTarget('TSIH 5')]} />
      {connections.map(({cid, middle, portal}) => (
        <g key={cid}>
          <path className={styles.wire} d={`M${middle} 68V274`} />
          <rect className={styles.label} x={middle - 52} y="140" width="104" height="60" rx="6" />
          <Lines middle={middle} baseline={159} lines={[words.connection, `CID ${cid}`, 'TCP']} />
          <rect className={styles.label} x={middle - 64} y="274" width="128" height="44" rx="6" />
          <Lines middle={middle} baseline={292} lines={[words.portal, portal]} bold={null} />
        </g>
      ))}
      <Lines middle={width / 2} baseline={236} lines={[words.byInitiator('CID')]} bold={null} />
    </svg>
  );
}

interface LinesProps {
  readonly middle: number;
  /** Of the first line; the others follow below it. */
  readonly baseline: number;
  readonly lines: readonly string[];
  /** Which line names the thing. */
  readonly bold?: number | null;
}

function Lines({middle, baseline, lines, bold = 0}: LinesProps) {
  return lines.map((line, index) => (
    <text key={line} className={index === bold ? styles.name : undefined} x={middle} y={baseline + index * leading}>
      {line}
    </text>
  ));
}
