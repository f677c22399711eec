import type { Topic } from '../context.ts'
import { element } from '../element.ts'

const ACCENT = '#1f4d46'
const find = <Kind extends Element>(selector: string): Kind => {
  const found = document.querySelector<Kind>(selector)
  if (found === null) throw new Error(`Cannot find "${selector}" in the page`)
  return found
}
const form = find<HTMLFormElement>('#wishes')
const preview = find('#preview')
const { origin } = location
const { topics } = (await (await fetch('/v1/topics')).json()) as { topics: Topic[] }
const { pinned, integrity } = (await (await fetch('/widget/v1.json')).json()) as { pinned: string; integrity: string }
find('[name=topic]').append(...topics.map(({ id, title }) => element('option', { value: id }, title)))

function attributes(): [string, string][] {
  const wish = Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, String(value).trim()]))
  const { key = '', topic = '', level = '', place = '', theme = '', lang = '' } = wish
  const given: [string, string][] = [
    ['embed-key', key],
    ['topic', topic],
    ['level', level],
    ['theme', theme],
    ['lang', lang],
  ]
  const set = given.filter(([, value]) => value !== '')
  if (place !== '') set.push(['launcher', ''])
  return set.length > 0 ? set : [['view', 'topics']]
}

const quoted = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')

function show(): void {
  const accent = find<HTMLInputElement>('[name=accent]').value
  const isPinned = find<HTMLInputElement>('[name=pin]').checked
  const data = attributes().map(([name, value]) => ` data-${name}${value === '' ? '' : `="${quoted(value)}"`}`)
  const source = isPinned ? `src="${origin}${pinned}" integrity="${integrity}" crossorigin="anonymous"` : `src="${origin}/widget/v1.js"`
  const colour = accent === ACCENT ? '' : `\n<style>whetstone-chat { --whetstone-accent: ${accent} }</style>`
  find('#code').textContent = `<script ${source}${data.join('')}></script>${colour}`
  find('#policy').textContent = `script-src ${origin}; connect-src ${origin}`
  const chat = document.createElement('whetstone-chat')
  for (const [name, value] of attributes()) chat.setAttribute(name, value)
  if (accent !== ACCENT) chat.style.setProperty('--whetstone-accent', accent)
  preview.replaceChildren(chat)
}

form.addEventListener('change', show)
form.addEventListener('submit', (event) => event.preventDefault())
find('#copy').addEventListener('click', async () => {
  await navigator.clipboard.writeText(find('#code').textContent ?? '')
  find('#copied').textContent = 'Copied.'
})
show()
