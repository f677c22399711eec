import { WhetstoneChat } from './chat-element.ts'
import { serveFrom, serverOf } from './settings.ts'

const NAME = 'whetstone-chat'
const script = document.currentScript
if (script instanceof HTMLScriptElement && script.src !== '') serveFrom(script.src)
if (customElements.get(NAME) === undefined) customElements.define(NAME, WhetstoneChat)
if (script instanceof HTMLScriptElement) mountBeside(script)

/** A script tag with `data-*` puts a widget where it stands; from the head, to the end of the page. Each `data-x` is the attribute `x`. */
function mountBeside(tag: HTMLScriptElement): void {
  const given = [...tag.attributes].filter(({ name }) => name.startsWith('data-'))
  if (given.length === 0) return
  const chat = document.createElement(NAME)
  for (const { name, value } of given) chat.setAttribute(name.slice('data-'.length), value)
  if (!chat.hasAttribute('server')) chat.setAttribute('server', serverOf(tag.src))
  if (tag.closest('head') === null) {
    tag.after(chat)
    return
  }
  const add = (): void => document.body.append(chat)
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', add)
  else add()
}
