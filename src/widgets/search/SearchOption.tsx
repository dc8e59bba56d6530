import type {MarkedPiece} from '../../render/searchIndex/markedText.ts';
import type {SearchRow} from '../../render/searchIndex/searchAnswer.ts';
import type {SearchKind} from '../../render/searchIndex/searchRecords.ts';
import {clauseMark} from '../../say/labels.ts';
import type {StateId} from '../../spec/index.ts';
import {subjectOf} from '../../spec/subject.ts';
import type {PageWords} from '../../text/page.ts';
import {Icon} from '../parts/Icon.tsx';
import {StateChip} from '../parts/StateChip.tsx';
import {TransitionChip} from '../parts/TransitionChip.tsx';
import styles from './SearchBox.module.css';

interface SearchOptionProps {
  readonly words: PageWords;
  readonly row: SearchRow;
}

/** What was found, in one look: its sign, its name, a line of what it is, and at the end where it leads. */
export function SearchOption({words, row}: SearchOptionProps) {
  const {kind, fragment, title, text, states, pageTitle} = row;
  const subject = kind === 'state' || kind === 'transition' || kind === 'clause' ? subjectOf(fragment) : null;
  if (subject === null)
    return (
      <>
        <span className={styles.sign} aria-hidden="true">
          {signs[kind] ?? <Icon of={kind === 'scenario' ? 'play' : 'forward'} />}
        </span>
        {/* What a tool's word stands for is said by chips. */}
        <Told title={title} text={states.length === 0 ? text : []} />
        {pageTitle === null ? null : <span className={styles.end}>{pageTitle}</span>}
        {states.length === 0 ? null : (
          <span className={styles.end}>
            {states.map((state) => (
              <StateChip key={state} state={state} />
            ))}
          </span>
        )}
      </>
    );
  if (subject.kind === 'state')
    return (
      <>
        <span className={styles.sign}>
          <StateChip state={subject.state} form="id" />
        </span>
        <Told title={afterId(title)} text={text} gloss={words.glosses[subject.state]} />
      </>
    );
  // A transition is called by what happens; its title says what its chips do.
  const [way] = subject.kind === 'transition' ? subject.ways : [subject.clause];
  return (
    <>
      <span className={styles.sign}>
        <TransitionChip
          transition={subject.transition}
          mark={subject.kind === 'clause' ? clauseMark(subject.clause) : null}
        />
      </span>
      <Told
        title={text}
        text={[]}
        gloss={
          subject.kind === 'clause'
            ? [
                words.roles[subject.clause.role],
                ...(subject.clause.means === null ? [] : [words.means[subject.clause.means].name]),
              ].join(' · ')
            : ''
        }
      />
      <Way from={way.from} to={way.to} />
    </>
  );
}

interface ToldProps {
  readonly title: readonly MarkedPiece[];
  readonly text: readonly MarkedPiece[];
  readonly gloss?: string;
}

function Told({title, text, gloss = ''}: ToldProps) {
  return (
    <span className={styles.told}>
      <span className={styles.title}>
        <Marked pieces={title} />
      </span>{' '}
      {gloss === '' && text.length === 0 ? null : (
        <span className={styles.text}>
          {gloss}
          {gloss !== '' && text.length > 0 ? ' · ' : ''}
          <Marked pieces={text} />
        </span>
      )}
    </span>
  );
}

function Way({from, to}: {readonly from: StateId; readonly to: StateId}) {
  return (
    <span className={styles.end}>
      <StateChip state={from} /> <span aria-hidden="true">→</span> <StateChip state={to} />
    </span>
  );
}

/** Pieces have nothing but their place. */
function Marked({pieces}: {readonly pieces: readonly MarkedPiece[]}) {
  return pieces.map(({text, isMarked}, at) => (isMarked ? <mark key={at}>{text}</mark> : <span key={at}>{text}</span>));
}

/** `S8: CLEANUP_WAIT` beside a chip that says S8. */
function afterId(title: readonly MarkedPiece[]): readonly MarkedPiece[] {
  const id = title
    .map(({text}) => text)
    .join('')
    .search(/(?<=[:：] ?)[^:：\s]/);
  const rest: MarkedPiece[] = [];
  let at = 0;
  for (const {text, isMarked} of title) {
    const left = text.slice(Math.max(0, id - at));
    if (left !== '') rest.push({text: left, isMarked});
    at += text.length;
  }
  return rest;
}

/** What a thing is called; what a tool says, or does in its own way. All else is a place to go to. */
const signs: Readonly<Partial<Record<SearchKind, string>>> = {
  term: '“',
  name: '<>',
  stack: '<>',
  deviation: '≠',
  logLine: '>_',
  errorCode: '>_',
  exitCode: '>_',
  loginClass: '>_',
  loginStatus: '>_',
};
