import type {ScormPicture} from '../../render/exercises/scorm/scormSet.ts';
import {element, place} from './elements.ts';

/** The diagram of a question, with the state marked in which its machine stands. */
export function pictureOf({machine, state, side, role, title, now}: ScormPicture): HTMLElement {
  const template = place(`picture-${machine}`);
  const drawn = template instanceof HTMLTemplateElement ? template.content.cloneNode(true) : '';
  const figure = element(
    'figure',
    {'data-side': side},
    element('figcaption', {}, element('b', {}, role), ` ${title}`),
    element('div', {class: 'picture'}, drawn),
    element('p', {class: 'now'}, now),
  );
  figure.querySelector(`[data-state="${state}"]`)?.classList.add('is-current');
  return figure;
}
