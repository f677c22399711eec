import type { Drill, Turn } from './context.ts'
import { button, element } from './element.ts'
import { fill, type Words } from './strings.ts'

const SURE_MS = 4000

export interface DrillHead {
  readonly root: HTMLElement
  /** Shows how far a drill is; without an open turn it is over. */
  show(drill: Drill, open: Turn | null): void
  focus(): void
}

/** What stands above a drill: its title, how much of it is done, and a way to begin it anew. */
export function createDrillHead(words: Words, titleOf: (drill: Drill) => string, startOver: () => void): DrillHead {
  const title = element('h2', { class: 'drill-title', tabindex: '-1' }, words.loading)
  const meter = element('progress', { 'aria-label': words.done_label })
  const meterText = element('span', { class: 'meter-text' })
  const restart = button({ class: 'link', part: 'button' }, askOnceMore, words.restart)

  let calmDown: ReturnType<typeof setTimeout> | undefined

  /** What is dropped by a slip of the finger was worth something. */
  function askOnceMore(): void {
    clearTimeout(calmDown)
    const isSure = restart.textContent !== words.restart
    restart.textContent = isSure ? words.restart : words.restart_sure
    if (isSure) startOver()
    else
      calmDown = setTimeout(() => {
        restart.textContent = words.restart
      }, SURE_MS)
  }

  return {
    root: element('div', { class: 'drill-head' }, title, element('div', { class: 'meter' }, meter, meterText, restart)),
    show(drill, open) {
      const { level, done, total } = drill
      title.textContent = titleOf(drill) + (level === null ? '' : ` · ${words[level]}`)
      meter.max = total
      meter.value = done
      meterText.textContent = fill(words.done, { done, total })
      restart.hidden = open === null
    },
    focus: () => title.focus({ preventScroll: true }),
  }
}
