/** The keys that every topic has: a figure, and an arrow. */
export const FIGURE = '#'
export const ARROW = 'w:→'
export const FIGURE_NUMBER = 0
export const ARROW_NUMBER = 1

/** Numbers the keys of a topic, so that an answer's words meet the rubric's without any text being compared. */
export class KeyNumbers {
  readonly #numbers = new Map([
    [FIGURE, FIGURE_NUMBER],
    [ARROW, ARROW_NUMBER],
  ])

  get size(): number {
    return this.#numbers.size
  }

  /** A key met for the first time gets the next number. */
  of(key: string): number {
    const known = this.#numbers.get(key)
    if (known !== undefined) return known
    this.#numbers.set(key, this.#numbers.size)
    return this.#numbers.size - 1
  }
}
