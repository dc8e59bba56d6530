import {
  type ComponentType,
  type KeyboardEvent,
  type ReactNode,
  useEffect,
  useEffectEvent,
  useId,
  useRef,
  useState,
} from 'react';
import type {SearchAnswer} from '../../render/searchIndex/searchAnswer.ts';
import type {PageWords} from '../../text/page.ts';
import type {SearchWords} from '../../text/search.ts';
import {Icon} from '../parts/Icon.tsx';
import {SearchSign} from '../parts/SearchSign.tsx';
import styles from './SearchBox.module.css';
import {SearchOption} from './SearchOption.tsx';

/** A link of the site that can stand in a list of options. */
export type OptionLink = ComponentType<{
  readonly to: string;
  readonly id: string;
  readonly role: 'option';
  readonly 'aria-selected': boolean;
  readonly tabIndex: -1;
  readonly className: string;
  readonly onClick: () => void;
  readonly onMouseMove: () => void;
  readonly children: ReactNode;
}>;

interface SearchBoxProps {
  readonly words: SearchWords & PageWords;
  readonly isOpen: boolean;
  /** The newest answer, which may be to an earlier query. */
  readonly answer: SearchAnswer | null;
  /** Why there will be none, as a sentence. */
  readonly failure: string | null;
  readonly Link: OptionLink;
  readonly onSeek: (query: string) => void;
  readonly onGo: (path: string) => void;
  /** Takes what was typed to the page that reads pasted output. */
  readonly onRead: (text: string) => void;
  readonly onClose: () => void;
}

/** Longer than what people search for: it may be a line of output. */
const likelyOutput = 48;

/**
 * The search, over the page: a field and below it what is found, in groups. Arrows choose, Enter goes, Esc closes; the
 * browser gives the focus back to where it was.
 */
export function SearchBox(props: SearchBoxProps) {
  const {words, isOpen, answer, failure, Link, onSeek, onGo, onRead, onClose} = props;
  const {search} = words;
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState({of: '', at: 0});
  /** For what Enter was pressed before the answer was there. */
  const [awaited, setAwaited] = useState<string | null>(null);

  const query = text.trim();
  const groups = answer === null || query === '' ? [] : answer.groups;
  const rows = groups.flatMap((group) => group.rows);
  const isCurrent = answer?.query === query;
  const at = chosen.of === answer?.query ? Math.min(chosen.at, rows.length - 1) : 0;
  const optionAt = (index: number) => `${id}-${String(index)}`;
  const isNothing = isCurrent && rows.length === 0 && query !== '';

  useEffect(() => {
    if (!isOpen) {
      dialog.current?.close();
      return;
    }
    dialog.current?.showModal();
    field.current?.select();
  }, [isOpen]);

  useEffect(() => {
    document.getElementById(optionAtOf(id, at))?.scrollIntoView({block: 'nearest'});
  }, [id, at, answer]);

  const goFirst = useEffectEvent(() => {
    const [first] = rows;
    if (first !== undefined) onGo(first.path);
  });
  const hasCome = isCurrent && awaited === query;
  useEffect(() => {
    if (hasCome) goFirst();
  }, [hasCome]);

  function seek(next: string, isComposing: boolean) {
    setText(next);
    setAwaited(null);
    // Pinyin on its way to a word occurs nowhere.
    if (!isComposing) onSeek(next.trim());
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown') choose(at + 1);
    else if (event.key === 'ArrowUp') choose(at - 1);
    else if (event.key === 'Enter' && query !== '') go();
    else return;
    event.preventDefault();
  }

  function choose(next: number) {
    if (answer !== null && rows.length > 0) setChosen({of: answer.query, at: (next + rows.length) % rows.length});
  }

  function go() {
    const row = rows[at];
    if (!isCurrent) setAwaited(query);
    else if (row !== undefined) onGo(row.path);
  }

  const all = groups.reduce((sum, {count}) => sum + count, 0);
  const status =
    query === ''
      ? ''
      : (failure ??
        (answer === null
          ? search.loading
          : isNothing
            ? search.nothing(shortOf(query))
            : search.found({shown: rows.length, all})));

  return (
    <dialog
      ref={dialog}
      className={styles.box}
      aria-label={search.title}
      onClose={onClose}
      onClick={({target, currentTarget}) => {
        // What is around the box belongs to it, and nothing stands there.
        if (target === currentTarget) onClose();
      }}
    >
      <div className={styles.inner}>
        <div className={styles.head}>
          <SearchSign />
          <input
            ref={field}
            className={styles.field}
            type="text"
            inputMode="search"
            enterKeyHint="go"
            role="combobox"
            aria-label={search.title}
            aria-expanded={rows.length > 0}
            aria-controls={`${id}-list`}
            aria-autocomplete="list"
            aria-activedescendant={rows.length > 0 ? optionAt(at) : undefined}
            placeholder={search.example}
            autoComplete="off"
            autoCapitalize="off"
            autoCorrect="off"
            spellCheck={false}
            value={text}
            onChange={({target, nativeEvent}) => {
              seek(target.value, nativeEvent instanceof InputEvent && nativeEvent.isComposing);
            }}
            onCompositionEnd={({currentTarget}) => {
              seek(currentTarget.value, false);
            }}
            onKeyDown={onKeyDown}
          />
          <button type="button" className={styles.close} onClick={onClose}>
            <kbd>Esc</kbd>
            <Icon of="close" />
            <span className="visually-hidden">{search.close}</span>
          </button>
        </div>
        <p role="status" className={rows.length > 0 ? 'visually-hidden' : styles.status}>
          {status}
        </p>
        <div id={`${id}-list`} role="listbox" aria-label={search.title} className={styles.list}>
          {groups.map(({group, rows: own, count}) => (
            <div key={group} role="group" aria-labelledby={`${id}-${group}`}>
              <div id={`${id}-${group}`} className={styles.group}>
                {search.groups[group]} <span className={styles.count}>{count}</span>
              </div>
              {own.map((row) => {
                const index = rows.indexOf(row);
                return (
                  <Link
                    key={row.path}
                    to={row.path}
                    id={optionAt(index)}
                    role="option"
                    aria-selected={index === at}
                    tabIndex={-1}
                    className={styles.option ?? ''}
                    onClick={onClose}
                    onMouseMove={() => {
                      if (index !== at) choose(index);
                    }}
                  >
                    <SearchOption words={words} row={row} />
                  </Link>
                );
              })}
            </div>
          ))}
        </div>
        {isNothing || query.length > likelyOutput ? (
          <p className={styles.output}>
            {search.isOutput}{' '}
            <button
              type="button"
              className="button button--primary"
              onClick={() => {
                onRead(text);
              }}
            >
              {search.readIt}
            </button>
          </p>
        ) : null}
        <p className={styles.keys} aria-hidden="true">
          <span>
            <kbd>↵</kbd> {search.go}
          </span>
          <span>
            <kbd>↑</kbd> <kbd>↓</kbd> {search.choose}
          </span>
        </p>
      </div>
    </dialog>
  );
}

function optionAtOf(id: string, index: number): string {
  return `${id}-${String(index)}`;
}

/** Enough of a pasted text to be recognised by. */
function shortOf(query: string): string {
  const characters = [...query];
  return characters.length > 60 ? `${characters.slice(0, 60).join('')}…` : query;
}
