import {type AsyncEvent, asyncEvents, logoutReasons, type LogoutResponse, logoutResponses} from '../../spec/pdu.ts';
import {clausesOf, type EventId, machineIds, type TransitionId} from '../../spec/index.ts';
import {loginClasses} from '../../stacks/loginStatuses.ts';
import {defaultSettings} from '../../lab/world/world.ts';
import type {Printing} from './printing.ts';

/** One number on the wire: what it means, and which transitions it fires. */
export interface Code {
  readonly code: string;
  readonly meaning: string;
  readonly fires: string;
}

/** Reason codes of a Logout Request (11.14.1). */
export function reasonCodes({lab}: Printing): readonly Code[] {
  return logoutReasons.map((code) => ({
    code: String(code),
    meaning: withoutName(lab.logoutReasons[code], lab.fields.reason(code)),
    fires: '',
  }));
}

/** Response codes of a Logout Response (11.15.1): success, or any failure. */
export function responseCodes({lab}: Printing): readonly Code[] {
  return logoutResponses.map((code) => ({
    code: String(code),
    meaning: withoutName(lab.logoutResponses[code], lab.fields.response(code)),
    fires: firedBy(eventsOfResponse(code)),
  }));
}

/** The AsyncEvents that section 8 reacts to (11.9.1). */
export function asyncCodes({lab}: Printing): readonly Code[] {
  return asyncEvents.map((code) => ({
    code: String(code),
    meaning: withoutName(lab.asyncEvents[code], lab.pdus.asyncMessage).replace(/[“”]/g, ''),
    fires: firedBy([eventOfAsync[code]]),
  }));
}

/** Status-Classes of a Login Response (11.13.5). */
export function loginCodes({statuses}: Printing): readonly Code[] {
  return loginClasses.map(({statusClass, transition}) => ({
    code: String(Number(statusClass)),
    meaning: statuses.meanings[statusClass].replace(/[:：].*/, ''),
    fires: transition === 'T5' ? firedBy(['loginSucceeded']) : firedBy(['loginRejected']),
  }));
}

/** The two times of 7.5 with the defaults of 13.15 and 13.16. */
export function timerCodes({words: {handouts}}: Printing): readonly Code[] {
  return [
    {
      code: `${String(defaultSettings.time2Wait)} s`,
      meaning: `Time2Wait${handouts.colon}${handouts.card.time2Wait}`,
      fires: '',
    },
    {
      code: `${String(defaultSettings.time2Retain)} s`,
      meaning: `Time2Retain${handouts.colon}${handouts.card.time2Retain}`,
      fires: '',
    },
  ];
}

function eventsOfResponse(code: LogoutResponse): readonly EventId[] {
  return code === 0 ? ['logoutSucceeded', 'explicitLogoutSucceeded'] : ['logoutFailed', 'explicitLogoutFailed'];
}

const eventOfAsync = {
  1: 'logoutRequestedByTarget',
  2: 'dropConnectionReceived',
  3: 'dropAllConnectionsReceived',
} as const satisfies Readonly<Record<AsyncEvent, EventId>>;

/** The transitions that have one of these events, each once. */
function firedBy(events: readonly EventId[]): string {
  const found = machineIds
    .flatMap((machine) => clausesOf(machine))
    .filter((clause) => clause.events.some((event) => events.includes(event)))
    .map(({transition}): TransitionId => transition);
  return [...new Set(found)].join(' ');
}

/** `reason 0, close the session` without what it is a number of. */
function withoutName(text: string, name: string): string {
  return text.slice(name.length).replace(/^[,，]?\s*/, '');
}
