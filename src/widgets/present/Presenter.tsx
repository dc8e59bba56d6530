import {type ReactNode, useEffect, useEffectEvent, useRef, useState} from 'react';
import {createPortal} from 'react-dom';
import type {RoomQuestion} from '../../say/asked.ts';
import type {PresentWords} from '../../text/present.ts';
import type {RunLocation} from '../parts/RunLocation.ts';
import type {LessonPlan} from './Lesson.tsx';
import {Notes} from './Notes.tsx';
import {notesOf, pairHere} from './pairHere.ts';
import styles from './Present.module.css';
import {type Blank, useInStep} from './useInStep.ts';

/** What a presenter shows of a run, whatever it is a run of. */
interface PresenterProps {
  readonly words: PresentWords;
  /** What is played. */
  readonly title: string;
  /** On the wall, or the notes in a second window. */
  readonly form: 'wall' | 'notes';
  /** Names what is presented: a wall and its notes hear of it under this name. */
  readonly channel: string;
  readonly place: RunLocation;
  readonly at: number;
  readonly count: number;
  readonly onJump: (step: number) => void;
  readonly onPlace: (place: RunLocation) => void;
  readonly onLeave: () => void;
  /** Leads to the same place in the other language. */
  readonly onLanguage: () => void;
  readonly notesAddress: () => string;
  /** The wall as it is drawn. */
  readonly children: ReactNode;
  /** What comes next, and what there is to say now. */
  readonly next: string | null;
  readonly say: string;
  /** The lessons that the notes may follow, and questions for the room. */
  readonly plans: readonly LessonPlan[];
  readonly questions: readonly RoomQuestion[];
  /** Spoken after a step. */
  readonly spoken: string;
}

/** A run on the wall of a room: nothing to press is on it, keys lead on. In a second window it is what the speaker sees. */
export function Presenter(props: PresenterProps) {
  const {words, title, form, channel, place, at, count, onJump, onPlace, onLeave, onLanguage, notesAddress} = props;
  const {present} = words;
  const dialog = useRef<HTMLDialogElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const [blank, setBlank] = useState<Blank>(null);
  const [notice, setNotice] = useState<string | null>(null);
  const [pair] = useState(() => pairHere(form));
  const canBeInStep = useInStep(`${channel}/${pair}`, form === 'wall', place, blank, (heard) => {
    setBlank(heard.blank);
    onPlace(heard.place);
  });

  useEffect(() => {
    dialog.current?.showModal();
    // Not the first button of the notes: the space bar goes on, and would press it.
    dialog.current?.focus();
  }, []);

  function openNotes() {
    if (!canBeInStep) setNotice(present.noChannel);
    else if (!showNotes(notesAddress(), notesOf(pair))) setNotice(present.noWindow);
  }

  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    // In the notes keys also work what has the focus.
    if (event.target instanceof HTMLSelectElement) return;
    if (event.key === ' ' && event.target instanceof Element && event.target.closest('button, summary') !== null)
      return;
    const does = {
      arrowright: () => {
        if (at < count) onJump(at + 1);
      },
      arrowleft: () => {
        if (at > 0) onJump(at - 1);
      },
      b: () => {
        setBlank(blank === 'black' ? null : 'black');
      },
      '.': () => {
        setBlank(blank === 'white' ? null : 'white');
      },
      l: onLanguage,
      f: () => {
        // A browser that has no full screen, or refuses it, stays as it is.
        box.current?.requestFullscreen().catch(() => undefined);
      },
      n: openNotes,
    };
    const key = named[event.key] ?? event.key.toLowerCase();
    if (!isKeyOf(does, key)) return;
    event.preventDefault();
    setNotice(null);
    does[key]();
  });
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      onKey(event);
    };
    window.addEventListener('keydown', hear);
    return () => {
      window.removeEventListener('keydown', hear);
    };
  }, []);

  // Beside the page: the styles of what stands in it do not reach there.
  return createPortal(
    <dialog
      ref={dialog}
      className={styles.dialog}
      tabIndex={-1}
      data-card="present"
      aria-label={`${form === 'wall' ? present.wall : present.notes}: ${title}`}
      onCancel={(event) => {
        event.preventDefault();
        onLeave();
      }}
    >
      <div ref={box} className={styles.room} data-blank={form === 'wall' ? (blank ?? undefined) : undefined}>
        {form === 'wall' ? (
          props.children
        ) : (
          <Notes
            {...props}
            blank={blank}
            onBlank={() => {
              setBlank(blank === 'black' ? null : 'black');
            }}
          />
        )}
        {notice === null ? null : (
          <p className={styles.notice} role="alert">
            {notice}
          </p>
        )}
      </div>
      <p className="visually-hidden" role="status">
        {props.spoken}
      </p>
    </dialog>,
    document.body,
  );
}

/** Notes that are open stay as they are, with their clock and their lesson: they hear of another run by themselves. */
function showNotes(address: string, name: string): boolean {
  const notes = window.open('', name, 'popup,width=1100,height=640');
  if (notes === null) return false;
  if (whatShows(notes.location) !== whatShows(new URL(address, window.location.href))) notes.location.replace(address);
  notes.focus();
  return true;
}

/** The page, and whether as notes: who leaves the notes has the page itself in their window. */
function whatShows({pathname, search}: Pick<URL, 'pathname' | 'search'>): string {
  return `${pathname} ${new URLSearchParams(search).get('present') ?? ''}`;
}

/** What a remote control sends, and the space bar. */
const named: Readonly<Record<string, string>> = {PageDown: 'arrowright', PageUp: 'arrowleft', ' ': 'arrowright'};

function isKeyOf<Keys extends object>(keys: Keys, key: string): key is Extract<keyof Keys, string> {
  return Object.hasOwn(keys, key);
}
