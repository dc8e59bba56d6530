/** The learning platform around a package, by the calls of SCORM 1.2. None of them throws, whatever the platform does. */
export interface Platform {
  /** A value of its data model; empty where it has none. */
  readonly read: (name: string) => string;
  /** Whether the platform took all values and kept them. */
  readonly write: (values: Readonly<Record<string, string>>) => boolean;
  readonly finish: () => void;
}

/**
 * Looks for the platform's API: in the windows around this one, then in those around the one that opened it.
 *
 * @returns null where there is none, or where it refuses to begin
 */
export function openPlatform(here: Window): Platform | null {
  const api = apiAround(here) ?? apiAround(openerOf(here));
  if (api === null || !isTrue(api.call('LMSInitialize', ''))) return null;
  return {
    read: (name) => api.call('LMSGetValue', name),
    write: (values) => {
      const taken = Object.entries(values).map(([name, value]) => isTrue(api.call('LMSSetValue', name, value)));
      return isTrue(api.call('LMSCommit', '')) && taken.every(Boolean);
    },
    finish: () => {
      api.call('LMSFinish', '');
    },
  };
}

interface Api {
  /** What a function of the API answers, as text; empty where it throws or is not there. */
  readonly call: (name: string, ...values: readonly string[]) => string;
}

/** More windows are around no page; and a platform may have made a ring of them. */
const mostWindows = 50;

function apiAround(first: Window | null): Api | null {
  let here = first;
  for (let count = 0; here !== null && count < mostWindows; count += 1) {
    const api = apiIn(here);
    if (api !== null) return api;
    here = parentOf(here);
  }
  return null;
}

/** A window of another origin throws when it is asked for anything. */
function apiIn(here: Window): Api | null {
  try {
    const found: unknown = Reflect.get(here, 'API');
    if (typeof found !== 'object' || found === null || typeof Reflect.get(found, 'LMSInitialize') !== 'function')
      return null;
    return {call: (name, ...values) => callOf(found, name, values)};
  } catch {
    return null;
  }
}

function callOf(api: object, name: string, values: readonly string[]): string {
  try {
    const method: unknown = Reflect.get(api, name);
    return typeof method === 'function' ? String(Reflect.apply(method, api, values)) : '';
  } catch {
    return '';
  }
}

function parentOf(here: Window): Window | null {
  try {
    return here.parent === here ? null : here.parent;
  } catch {
    return null;
  }
}

function openerOf(here: Window): Window | null {
  try {
    // A page may have written anything there; what is asked of it is guarded.
    return here.opener as Window | null;
  } catch {
    return null;
  }
}

/** Platforms answer `"true"`, and some the boolean. */
function isTrue(answer: string): boolean {
  return answer === 'true' || answer === '1';
}
