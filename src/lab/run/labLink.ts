import {type LinkRefusal, memoLinks, type ReadHead, type ReadStep, writeLink} from '../../run/linkText.ts';
import {shorten} from '../../run/shorten.ts';
import {act, isRefused} from '../world/act.ts';
import type {Action} from '../world/action.ts';
import {actionKinds, type ActionName, fieldsOf} from '../world/actionKinds.ts';
import type {LabRun, LabStep, PlayedRun} from './labRun.ts';
import type {WhyNotNow} from '../world/whyNotNow.ts';
import {
  connectionCounts,
  defaultSettings,
  recoveryLevels,
  type Settings,
  startWorld,
  type World,
} from '../world/world.ts';

/** The longest Time2Wait and Time2Retain (13.15, 13.16), in seconds. */
export const longestTime = 3600;

/** Why a link was not played, or not to its end. `found` is the reader's own text, shortened. */
export type LabRefusal = LinkRefusal<WhyNotNow> | SettingsRefusal | ScenarioRefusal | PlaceRefusal;

interface SettingsRefusal {
  readonly kind: 'settings';
  readonly found: string;
}

/** The lab has no scenario of this id. */
interface ScenarioRefusal {
  readonly kind: 'scenario';
  readonly found: string;
}

/** The step to stand at is none of the run, whose steps end at `limit`. */
interface PlaceRefusal {
  readonly kind: 'place';
  readonly limit: number;
}

/** A link as far as it could be read and played. */
export interface ReadLabRun {
  readonly run: LabRun;
  readonly played: PlayedRun;
  readonly refusal: LabRefusal | null;
}

/**
 * The text of a run, as it stands in a link, the same in every language:
 * `1~erl2.max2.wait2.retain20.tasks~connect-newSession~deliver-a-target~accept-a`.
 * Version, settings, then one token an action: its name, then what it names, in the order of `actionKinds.ts`.
 */
export function writeLabRun({settings, actions}: LabRun): string {
  return writeLabLink(settings, actions.map(writeAction));
}

/** As `writeLabRun`, for actions that are at hand as their tokens. */
export function writeLabLink(settings: Settings, tokens: readonly string[]): string {
  return writeLink([writeSettings(settings)], tokens);
}

/** Reads a run from a link that anybody may have written, or the plain start when there is none. Never throws. */
export function readLabRun(text: string | null): ReadLabRun {
  return memoLabRuns()(text);
}

/** Reads the links of one page: a run is played only from where it parts with the one before it. */
export function memoLabRuns(): (text: string | null) => ReadLabRun {
  const plain = startWorld(defaultSettings);
  return memoLinks({
    headLength: 1,
    start: plain,
    readHead: ([found = '']): ReadHead<World, SettingsRefusal> => {
      const settings = readSettings(found);
      return settings === null
        ? {start: plain, refusal: {kind: 'settings', found: shorten(found)}}
        : {start: startWorld(settings), refusal: null};
    },
    playToken: (start, before: LabStep | null, token): ReadStep<LabStep, WhyNotNow> => {
      const action = readAction(token);
      if (action === null) return {whyNot: null};
      const outcome = act(before?.world ?? start, action);
      return isRefused(outcome) ? {whyNot: outcome} : {step: {action, ...outcome}};
    },
    readingOf: (start, steps, refusal): ReadLabRun => ({
      run: {settings: start.settings, actions: steps.map(({action}) => action)},
      played: {start, steps},
      refusal,
    }),
  });
}

/** `erl2.max2.wait2.retain20.tasks` */
function writeSettings({erl, maxConnections, time2Wait, time2Retain, tasks}: Settings): string {
  return [
    `erl${erl}`,
    `max${maxConnections}`,
    `wait${time2Wait}`,
    `retain${time2Retain}`,
    ...(tasks ? ['tasks'] : []),
  ].join('.');
}

/** One action as it stands in a link. */
export function writeAction(action: Action): string {
  const named: Readonly<Record<string, string | number | null>> = action;
  const values = Object.keys(fieldsOf(action.do)).map((field) => named[field]);
  return [action.do, ...values.filter((value) => value !== null)].join('-');
}

/** Reads one action; null when it is none. Whether it is possible is not asked here. */
export function readAction(token: string): Action | null {
  const [name = '', ...texts] = token.split('-', 5);
  if (!isActionName(name)) return null;
  const fields = Object.entries(fieldsOf(name));
  if (texts.length > fields.length) return null;
  const named: Record<string, string | number | null> = {};
  for (const [index, [field, known]] of fields.entries()) {
    const text = texts[index];
    // A field that may be left out has null among its values; a wrong one means nothing.
    const value = known.find((each) => (text === undefined ? each === null : each !== null && String(each) === text));
    if (value === undefined) return null;
    named[field] = value;
  }
  // Each field of the row has one of the values that the row gives it, which is how the type is made too.
  return {do: name, ...named} as Action;
}

function isActionName(name: string): name is ActionName {
  return Object.hasOwn(actionKinds, name);
}

function readSettings(text: string): Settings | null {
  const found = /^erl(\d)\.max(\d)\.wait(\d{1,4})\.retain(\d{1,4})(\.tasks)?$/.exec(text);
  if (found === null) return null;
  const [, level, max, wait, retain, tasks] = found;
  const erl = number(recoveryLevels, level);
  const maxConnections = number(connectionCounts, max);
  const time2Wait = Number(wait);
  const time2Retain = Number(retain);
  if (erl === null || maxConnections === null || time2Wait > longestTime || time2Retain > longestTime) return null;
  return {erl, maxConnections, time2Wait, time2Retain, tasks: tasks !== undefined};
}

function number<T extends number>(known: readonly T[], text: string | undefined): T | null {
  return known.find((each) => String(each) === text) ?? null;
}
