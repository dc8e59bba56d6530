import type {MachineId} from './specs.ts';
import type {Role} from './types.ts';

/** The machines of one page of the site, by role. */
export const families = {
  connection: {initiator: 'connectionInitiator', target: 'connectionTarget'},
  cleanup: {initiator: 'cleanup', target: 'cleanup'},
  session: {initiator: 'sessionInitiator', target: 'sessionTarget'},
} as const satisfies Record<string, Record<Role, MachineId>>;

export type FamilyId = keyof typeof families;

/** Both ends, the initiator first, as the RFC has them. */
export const roles = ['initiator', 'target'] as const satisfies readonly Role[];

/** The families in the order in which the RFC treats them. */
export const familyIds = Object.keys(families) as readonly FamilyId[];

/** The page family that shows a machine. */
export function familyOf(machine: MachineId): FamilyId {
  switch (machine) {
    case 'connectionInitiator':
    case 'connectionTarget':
      return 'connection';
    case 'cleanup':
      return 'cleanup';
    case 'sessionInitiator':
    case 'sessionTarget':
      return 'session';
  }
}

/** The machines of one family, the initiator's first: two, or one for both roles. */
export function machinesOf(family: FamilyId): readonly MachineId[] {
  return [...new Set(roles.map((role) => families[family][role]))];
}
