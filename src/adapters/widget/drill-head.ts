import type { Drill, Turn } from './context.ts'
import { element } from './element.ts'
import { fill, type Words } from './strings.ts'
import { sureButton } from './sure-button.ts'

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
  const restart = sureButton({ class: 'link', part: 'button' }, words.restart, words.restart_sure, startOver)

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
