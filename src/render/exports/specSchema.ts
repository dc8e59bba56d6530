import {machineIds, type MachineId, specOf, statesOf, transitionsOf} from '../../spec/index.ts';
import {localeIds} from '../../text/locales.ts';

/** A JSON Schema, of draft 2020-12. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/**
 * What `spec.json`, and the part of it for one machine, must look like. The labels are those of the table, machine by
 * machine: a file with a state or a transition that section 8 does not have is refused.
 *
 * @param id the address at which the schema stands
 */
export function specSchema(id: string): JsonSchema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: id,
    title: 'The state machines of RFC 7143 section 8',
    ...object({
      $schema: {type: 'string'},
      title: {type: 'string'},
      version: {type: 'string'},
      commit: {type: ['string', 'null']},
      published: {type: 'string', pattern: String.raw`^\d{4}-\d\d-\d\d$`},
      licence: {type: 'string'},
      rfc: {const: 7143},
      machines: {
        type: 'object',
        properties: Object.fromEntries(machineIds.map((machine) => [machine, machineSchema(machine)])),
        additionalProperties: false,
        minProperties: 1,
      },
      events: {type: 'object', additionalProperties: {$ref: '#/$defs/roleTexts'}, minProperties: 1},
    }),
    $defs: {
      role: {enum: ['initiator', 'target']},
      section: {type: 'string', pattern: String.raw`^\d+(\.\d+)*$`},
      texts: object(Object.fromEntries(localeIds.map((locale) => [locale, text]))),
      roleTexts: {
        type: 'object',
        properties: {initiator: {$ref: '#/$defs/texts'}, target: {$ref: '#/$defs/texts'}},
        additionalProperties: false,
        minProperties: 1,
      },
    },
  };
}

function machineSchema(machine: MachineId): JsonSchema {
  const {roles} = specOf(machine);
  const state = {enum: statesOf(machine)};
  const own = {
    section: {$ref: '#/$defs/section'},
    text: object(Object.fromEntries(roles.map((role) => [role, {$ref: '#/$defs/texts'}]))),
    address: {$ref: '#/$defs/texts'},
  };
  const clause = object(
    {
      id: text,
      role: {enum: roles},
      means: {enum: ['csmE', 'csmI']},
      key: text,
      events: list(text),
      text: {$ref: '#/$defs/texts'},
      address: {$ref: '#/$defs/texts'},
    },
    ['means'],
  );
  const transition = {enum: transitionsOf(machine).map((row) => row.id)};
  return object({
    section: {$ref: '#/$defs/section'},
    initial: state,
    roles: list({$ref: '#/$defs/role'}),
    states: list(object({id: state, name: text, ...own})),
    transitions: list(object({id: transition, from: state, to: state, ...own, clauses: list(clause)})),
    illegal: object({
      states: {type: 'array', items: {type: 'string'}},
      transitions: {type: 'array', items: {type: 'string'}},
    }),
  });
}

const text = {type: 'string', minLength: 1} as const;

function list(items: JsonSchema): JsonSchema {
  return {type: 'array', items, minItems: 1};
}

/** All of these and no others, but for those that may be left out. */
function object(properties: Readonly<Record<string, JsonSchema>>, optional: readonly string[] = []): JsonSchema {
  const required = Object.keys(properties).filter((name) => !optional.includes(name));
  return {type: 'object', properties, required, additionalProperties: false};
}
