/** An element with its attributes and what is in it. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

/** A button that does something by itself; without `onPress` it hands a form in. */
export function button(label: string, onPress?: () => void): HTMLButtonElement {
  const made = element('button', {type: onPress === undefined ? 'submit' : 'button'}, label);
  if (onPress !== undefined) made.addEventListener('click', onPress);
  return made;
}

/** A check on a filled disc or a cross in an outlined one: shape says right and wrong, no hue does. */
export function sign(of: 'right' | 'wrong', label: string): Element {
  const made = element('span', {class: 'sign', 'data-mark': of, role: 'img', 'aria-label': label});
  const drawing = document.createElementNS(svg, 'svg');
  drawing.setAttribute('viewBox', '0 0 16 16');
  drawing.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(svg, 'path');
  path.setAttribute('d', of === 'right' ? 'm3 8.5 3.4 3.4L13 4.6' : 'm4 4 8 8M12 4l-8 8');
  drawing.append(path);
  made.append(drawing);
  return made;
}

const svg = 'http://www.w3.org/2000/svg';

/** A part that the package's page has. */
export function place(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`the page has no #${id}`);
  return found;
}
