/** Rows of numbered, weighted items in flat arrays: row `n` stands from `starts[n]` to `starts[n + 1]`. */
export interface PackedRows {
  readonly starts: Int32Array
  readonly items: Int32Array
  readonly weights: Float64Array
}

/** Collects entries in any order of rows; in a row they keep the order in which they came. */
export class RowPacker {
  readonly #rows: number[] = []
  readonly #items: number[] = []
  readonly #weights: number[] = []

  add(row: number, item: number, weight: number): void {
    this.#rows.push(row)
    this.#items.push(item)
    this.#weights.push(weight)
  }

  pack(size: number): PackedRows {
    const starts = new Int32Array(size + 1)
    for (const row of this.#rows) starts[row + 1] = (starts[row + 1] ?? 0) + 1
    for (let row = 0; row < size; row++) starts[row + 1] = (starts[row + 1] ?? 0) + (starts[row] ?? 0)
    const items = new Int32Array(this.#rows.length)
    const weights = new Float64Array(this.#rows.length)
    const next = starts.slice()
    for (const [at, row] of this.#rows.entries()) {
      const place = next[row] ?? 0
      next[row] = place + 1
      items[place] = this.#items[at] ?? 0
      weights[place] = this.#weights[at] ?? 0
    }
    return { starts, items, weights }
  }
}
