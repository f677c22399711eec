/** Makes an element; children that are text stay text. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Record<string, string> = {},
  ...children: (Node | string | undefined)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value)
  made.append(...children.filter((child) => child !== undefined))
  return made
}

/** A button that does nothing while it is marked as disabled; it keeps the focus then. */
export function button(
  attributes: Record<string, string>,
  onClick: (pressed: HTMLButtonElement) => void,
  ...children: (Node | string)[]
): HTMLButtonElement {
  const made = element('button', { type: 'button', ...attributes }, ...children)
  made.addEventListener('click', () => made.ariaDisabled !== 'true' && onClick(made))
  return made
}

/** Text of the question bank: English whatever the page speaks, and set in its own direction. */
export const ofBank = { lang: 'en', dir: 'auto' }

/** Text that only a screen reader gives. */
export const unseen = (text: string): HTMLElement => element('span', { class: 'unseen' }, text)
