import {passIn, type Reported, sessionTime} from '../../exercises/practice/reported.ts';
import {type Given, type ItemShape, readSuspended, writeSuspended} from '../../exercises/practice/suspended.ts';
import {openPlatform} from './platform.ts';

/** What a platform keeps of this set. */
export interface PlatformRecord {
  readonly kind: 'reported' | 'onlyShown' | 'none';
  /** What was answered on an earlier visit; null where nothing was kept, or nothing that fits. */
  readonly given: Given | null;
  /** It kept something that this package did not write. */
  readonly isStrange: boolean;
  /** The score to be passed, where the platform says one. */
  readonly pass: number | null;
  /** Whether the platform took what it was told. */
  readonly report: (given: Given, reported: Reported, at: number) => boolean;
}

/** Begins a session with the platform around this window, and ends it when the window goes. */
export function openRecord(here: Window, key: string, items: readonly ItemShape[]): PlatformRecord {
  const platform = openPlatform(here);
  if (platform === null) return {kind: 'none', given: null, isStrange: false, pass: null, report: () => true};
  const began = Date.now();
  const kept = platform.read('cmi.suspend_data');
  const given = readSuspended(kept, key, items);
  const before = platform.read('cmi.core.lesson_status');
  const wasDone = before === 'passed' || before === 'completed';
  const isShown = ['browse', 'review'].includes(platform.read('cmi.core.lesson_mode'));

  const time = () => ({'cmi.core.session_time': sessionTime(Date.now() - began)});
  // Whatever ends the window: a platform that takes no call at that moment has all answers already.
  here.addEventListener('pagehide', () => {
    if (!isShown) platform.write(time());
    platform.finish();
  });
  if (!isShown && (before === '' || before === 'not attempted'))
    platform.write({'cmi.core.lesson_status': 'incomplete', 'cmi.core.exit': 'suspend'});

  return {
    kind: isShown ? 'onlyShown' : 'reported',
    given,
    isStrange: given === null && kept !== '',
    pass: passIn(platform.read('cmi.student_data.mastery_score')),
    report: (answers, {score, status}, at) => {
      if (isShown) return true;
      const isOpen = status === 'incomplete';
      return platform.write({
        'cmi.suspend_data': writeSuspended(key, answers),
        'cmi.core.lesson_location': String(at + 1),
        // Who has done the set before and begins it anew does not lose what was reached by that.
        ...(wasDone && isOpen
          ? {}
          : {
              'cmi.core.score.min': '0',
              'cmi.core.score.max': '100',
              'cmi.core.score.raw': String(score),
              'cmi.core.lesson_status': status,
            }),
        'cmi.core.exit': isOpen ? 'suspend' : '',
        ...time(),
      });
    },
  };
}
