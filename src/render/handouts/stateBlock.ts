import {type MachineId, specOf, stateName, statesOf} from '../../spec/index.ts';
import {byRole, stateLabel} from '../../say/labels.ts';
import type {Catalogue} from '../../text/catalogue.ts';
import type {HandoutWords} from '../../text/handouts.ts';
import {escaped} from '../escaped.ts';
import {capital} from './capital.ts';
import {type Block, leading, linesIn, textSize} from './textHeight.ts';

/** What each state of a machine means, each role's meaning where they differ. */
export function stateBlock(machine: MachineId, words: Catalogue & HandoutWords, width: number): Block {
  const rows = statesOf(machine).map((id) => {
    const meanings = specOf(machine).roles.map((role) => ({role, text: byRole(words.states[id], role)}));
    const isOne = new Set(meanings.map(({text}) => text)).size === 1;
    const lines = isOne
      ? meanings.slice(0, 1).map(({text}) => ({lead: '', text}))
      : meanings.map(({role, text}) => ({lead: capital(words.roles[role]), text}));
    return {id, lines};
  });
  const height = rows
    .flatMap(({id, lines}) =>
      lines.map(({lead, text}, index) => [index === 0 ? stateLabel(id) : '', lead, text].join(' ')),
    )
    .reduce((sum, text) => sum + linesIn(text, width, textSize), 0);
  return {
    html: [
      `<section class="block"><h2 class="plain">${escaped(words.handouts.states)}</h2><dl>`,
      ...rows.map(
        ({id, lines}) =>
          `<div><dt><b>${id}</b> ${stateName(id)}</dt>${lines.map(({lead, text}) => `<dd>${lead === '' ? '' : `<b>${escaped(lead)}</b> `}${escaped(text)}</dd>`).join('')}</div>`,
      ),
      '</dl></section>',
    ].join(''),
    height: 34 + rows.length * 3 + height * leading(words.locale),
  };
}
