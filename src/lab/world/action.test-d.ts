import {describe, expectTypeOf, it} from 'vitest';
import type {Role} from '../../spec/index.ts';
import type {RefusalClass} from '../../spec/pdu.ts';
import type {Action, Timer} from './action.ts';
import type {WireId} from './world.ts';

type Of<Name extends Action['do']> = Extract<Action, {readonly do: Name}>;

describe('an action', () => {
  it('names what the row of its kind lists, each field by its own values', () => {
    expectTypeOf<Of<'refuse'>['wire']>().toEqualTypeOf<WireId>();
    expectTypeOf<Of<'refuse'>['statusClass']>().toEqualTypeOf<RefusalClass>();
    expectTypeOf<Of<'timeout'>['side']>().toEqualTypeOf<Role>();
    expectTypeOf<Of<'timeout'>['timer']>().toEqualTypeOf<Timer>();
    expectTypeOf<Of<'logout'>['cid']>().toEqualTypeOf<number | null>();
  });

  it('names nothing else, and nothing less', () => {
    expectTypeOf<keyof Of<'deliver'>>().toEqualTypeOf<'do' | 'wire' | 'to'>();
    expectTypeOf<{do: 'deliver'; wire: 'a'}>().not.toExtend<Action>();
  });
});
