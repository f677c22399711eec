import type { Level, Topic } from '../context.ts'
import { button, element, unseen } from '../element.ts'

const LEVELS: readonly Level[] = ['junior', 'middle', 'senior']
const chat = document.querySelector('whetstone-chat')
/** An address such as `/#topic=kubernetes/services&level=junior` begins that drill; a reload goes on with it. */
const wish = new URLSearchParams(location.hash.slice(1))
const topic = wish.get('topic')
const show = (): void => chat?.scrollIntoView({ block: 'center' })
if (topic !== null) {
  history.replaceState(null, '', location.pathname)
  const level = LEVELS.find((each) => each === wish.get('level'))
  const mode = (['practice', 'interview', 'review'] as const).find((each) => each === wish.get('mode'))
  const begin = (): void => {
    show()
    chat?.start({ topic, level, mode })
  }
  // Below the fold it would wait to be seen.
  show()
  // On a slow line the chat may be up before this script is.
  if (chat?.isReady) begin()
  else chat?.addEventListener('ready', begin, { once: true })
}
const { topics } = (await (await fetch('/v1/topics')).json()) as { topics: Topic[] }

/** Every topic with its levels; one press starts it in the chat above. */
function start(topic: string, level: Level): void {
  show()
  chat?.start({ topic, level })
}

const cards = topics.map(({ id, title, summary, levels }) =>
  element(
    'article',
    {},
    element('h3', {}, title),
    element('p', {}, summary),
    element(
      'div',
      { class: 'levels' },
      ...LEVELS.filter((level) => levels[level] !== undefined).map((level) =>
        button({}, () => start(id, level), level, ' ', element('small', {}, String(levels[level])), unseen(` questions about ${title}`)),
      ),
    ),
  ),
)
document.querySelector('#topic-list')?.replaceChildren(...cards)
document.querySelector('#topics')?.toggleAttribute('hidden', cards.length === 0)
