import {startOf} from '../machine/index.ts';
import {readRun, writeRun} from '../run/runLink.ts';
import {shorten} from '../run/shorten.ts';
import {families, type FamilyId, type Role, roles} from '../spec/index.ts';
import {type Theme, themes} from '../text/embed.ts';
import type {RunLocation} from '../widgets/parts/RunLocation.ts';
import {readLocation, writeLocation} from './runQuery.ts';

/** What the address of a frame asks for and there is not. What is wrong with a run, its simulator says. */
export type Wrong =
  | {readonly kind: 'theme' | 'role' | 'at'; readonly found: string}
  | {readonly kind: 'otherRole'; readonly asked: Role; readonly shown: Role}
  | {readonly kind: 'beyond'; readonly found: number; readonly count: number};

/** The address of a frame, as far as it could be read. */
interface Embedded {
  readonly place: RunLocation;
  readonly wrong: readonly Wrong[];
}

/** Reads the query of a frame that shows one family, whoever wrote it; without a run, one begins in the role that is named. */
export function readEmbedded(search: string, family: FamilyId): Embedded {
  const {run: text, at} = readLocation(search);
  const query = new URLSearchParams(search);
  const named = query.get('role');
  const asked = roles.find((role) => role === named) ?? null;
  const run = text ?? (asked === null ? null : beginning(family, asked));
  const read = readRun(run, family);
  const shown = read.run.start.role;
  const count = read.played.length;
  const wrong: Wrong[] = [...wrongTheme(search)];
  if (named !== null && asked === null) wrong.push({kind: 'role', found: shorten(named)});
  if (read.refusal === null) {
    if (asked !== null && asked !== shown) wrong.push({kind: 'otherRole', asked, shown});
    if (at === Infinity) wrong.push({kind: 'at', found: shorten(query.get('at') ?? '')});
    else if (at !== null && at > count) wrong.push({kind: 'beyond', found: at, count});
  }
  return {place: {run, at}, wrong};
}

/** What is wrong with the theme that an address asks for, if it asks for one. */
export function wrongTheme(search: string): readonly Wrong[] {
  const found = new URLSearchParams(search).get('theme');
  return found === null || isTheme(found) ? [] : [{kind: 'theme', found: shorten(found)}];
}

/** The query of a frame at a place, with its theme when it has one. */
export function withTheme(query: string, theme: Theme | null): string {
  if (theme === null) return query;
  return `${query}${query === '' ? '?' : '&'}theme=${theme}`;
}

/** The query of a frame in which a run begins as in another frame, which may ask for a theme. */
export function besides(search: string, place: RunLocation): string {
  const theme = new URLSearchParams(search).get('theme');
  return withTheme(writeLocation(place), theme !== null && isTheme(theme) ? theme : null);
}

/** Runs while a page is read, before anything of it is seen: what the address asks for, or as on every page. */
export const setTheme = `{const t=new URLSearchParams(location.search).get('theme');if(${JSON.stringify(themes)}.includes(t))document.documentElement.setAttribute('data-theme',t)}`;

function beginning(family: FamilyId, role: Role): string {
  return writeRun({start: startOf(families[family][role], role), steps: []});
}

function isTheme(text: string): text is Theme {
  return themes.some((theme) => theme === text);
}
