import type {TransitionId} from '../../spec/index.ts';
import type {Localized} from '../../stacks/localized.ts';

/** One line about one connection, before its neighbours are asked. */
interface Report {
  readonly row: string;
  readonly error: boolean;
  readonly code: number | null;
  /** The line itself prints the state it found. */
  readonly stated: boolean;
  readonly transitions: readonly TransitionId[];
  readonly meaning: Localized;
}

interface Told {
  readonly transitions: readonly TransitionId[];
  readonly meaning: Localized;
  readonly repeated: boolean;
}

interface Phase {
  readonly down: boolean;
  readonly last: Report;
}

/**
 * Kernel and iscsid report one failure each in their own words, and a connection that is already down can fail no
 * second time. So a line about an error is read after the lines before it on the same connection of the same host.
 */
export class ConnectionPhases {
  readonly #phases = new Map<string, Phase>();

  next(key: string, report: Report): Told {
    const before = this.#phases.get(key);
    this.#phases.set(key, {down: report.error || (before?.down === true && !comesUp(report)), last: report});
    const told = {transitions: report.transitions, meaning: report.meaning, repeated: false};
    if (!report.error || before?.down !== true) return told;
    if (sameFailure(before.last, report)) {
      return {transitions: [], meaning: also(report.meaning, repeated), repeated: true};
    }
    return report.stated ? told : {transitions: [], meaning: also(report.meaning, whileDown), repeated: false};
  }
}

function comesUp({transitions}: Report): boolean {
  return transitions.includes('T5');
}

/** Told twice: by another line, with the same code. */
function sameFailure(before: Report, now: Report): boolean {
  return before.error && before.row !== now.row && before.code === now.code;
}

const repeated: Localized = {
  en: 'The same failure as in the line before, reported once more.',
  'zh-Hans': '与前一行是同一次故障，再次报告。',
};

const whileDown: Localized = {
  en: 'This connection had failed before and nothing shows that it came back: the error met an attempt to reconnect.',
  'zh-Hans': '该连接此前已出故障，且没有迹象表明它已恢复：此错误发生在重新连接的过程中。',
};

function also(first: Localized, second: Localized): Localized {
  return {en: `${first.en} ${second.en}`, 'zh-Hans': `${first['zh-Hans']}${second['zh-Hans']}`};
}
