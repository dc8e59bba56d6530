import {roles} from '../../spec/index.ts';
import {type LinkRefusal, memoLinks, type ReadHead, type ReadStep, writeLink} from '../../run/linkText.ts';
import {shorten} from '../../run/shorten.ts';
import {act, isRefused} from '../world/act.ts';
import {type Action, timers} from '../world/action.ts';
import {asyncEvents, logoutReasons, logoutResponses, refusalClasses} from '../../spec/pdu.ts';
import type {LabRun, LabStep, PlayedRun} from './labRun.ts';
import type {WhyNotNow} from '../world/whyNotNow.ts';
import {
  cids,
  connectionCounts,
  defaultSettings,
  purposes,
  recoveryLevels,
  type Settings,
  startWorld,
  wireIds,
  type World,
} from '../world/world.ts';

/** The longest Time2Wait and Time2Retain (13.15, 13.16), in seconds. */
export const longestTime = 3600;

/** Why a link was not played, or not to its end. `found` is the reader's own text, shortened. */
export type LabRefusal = LinkRefusal<WhyNotNow> | SettingsRefusal;

interface SettingsRefusal {
  readonly kind: 'settings';
  readonly found: string;
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
 * Version, settings, then one token an action: its name, then what it names, in the order of `action.ts`.
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
export function writeSettings({erl, maxConnections, time2Wait, time2Retain, tasks}: Settings): string {
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
  switch (action.do) {
    case 'connect':
      return join(action.do, action.purpose, action.cid);
    case 'logout':
      return join(action.do, action.wire, action.reason, action.cid);
    case 'reassign':
    case 'accept':
    case 'reset':
    case 'close':
    case 'cut':
      return join(action.do, action.wire);
    case 'refuse':
      return join(action.do, action.wire, action.statusClass);
    case 'answer':
      return join(action.do, action.wire, action.response);
    case 'async':
      return join(action.do, action.wire, action.event, action.cid);
    case 'deliver':
      return join(action.do, action.wire, action.to);
    case 'timeout':
      return join(action.do, action.side, action.wire, action.timer);
    case 'sessionTimeout':
      return join(action.do, action.side);
  }
}

/** Reads one action; null when it is none. Whether it is possible is not asked here. */
export function readAction(token: string): Action | null {
  const [verb = '', ...rest] = token.split('-', 5);
  const [first, second, third] = rest;
  const wire = one(wireIds, first);
  // A CID that is left out means the connection's own, or that the initiator picks one; a wrong one means nothing.
  const cid = (text: string | undefined) => (text === undefined ? null : (number(cids, text) ?? undefined));
  switch (verb) {
    case 'connect': {
      const purpose = one(purposes, first);
      const named = cid(second);
      return purpose === null || named === undefined || rest.length > 2 ? null : {do: verb, purpose, cid: named};
    }
    case 'logout': {
      const reason = number(logoutReasons, second);
      const named = cid(third);
      return wire === null || reason === null || named === undefined || rest.length > 3
        ? null
        : {do: verb, wire, reason, cid: named};
    }
    case 'async': {
      const event = number(asyncEvents, second);
      const named = cid(third);
      return wire === null || event === null || named === undefined || rest.length > 3
        ? null
        : {do: verb, wire, event, cid: named};
    }
    case 'reassign':
    case 'accept':
    case 'reset':
    case 'close':
    case 'cut':
      return wire === null || rest.length > 1 ? null : {do: verb, wire};
    case 'refuse': {
      const statusClass = number(refusalClasses, second);
      return wire === null || statusClass === null || rest.length > 2 ? null : {do: verb, wire, statusClass};
    }
    case 'answer': {
      const response = number(logoutResponses, second);
      return wire === null || response === null || rest.length > 2 ? null : {do: verb, wire, response};
    }
    case 'deliver': {
      const to = one(roles, second);
      return wire === null || to === null || rest.length > 2 ? null : {do: verb, wire, to};
    }
    case 'timeout': {
      const side = one(roles, first);
      const timed = one(wireIds, second);
      const timer = one(timers, third);
      return side === null || timed === null || timer === null || rest.length > 3
        ? null
        : {do: verb, side, wire: timed, timer};
    }
    case 'sessionTimeout': {
      const side = one(roles, first);
      return side === null || rest.length > 1 ? null : {do: verb, side};
    }
    default:
      return null;
  }
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

function join(...parts: readonly (string | number | null)[]): string {
  return parts.filter((part) => part !== null).join('-');
}

function one<T extends string>(known: readonly T[], text: string | undefined): T | null {
  return known.find((each) => each === text) ?? null;
}

function number<T extends number>(known: readonly T[], text: string | undefined): T | null {
  return known.find((each) => String(each) === text) ?? null;
}
