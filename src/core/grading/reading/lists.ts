// What V8 does slowly with lists: an index below 0 is a name to it, and `findLast` and `fill` leave compiled code.

/** What stands at a place of a list, if anything. */
export const itemAt = <Item>(list: readonly Item[], at: number): Item | undefined => (at < 0 ? undefined : list[at])

export function lastOf<Item>(list: readonly Item[], isMeant: (item: Item) => boolean): Item | undefined {
  for (let at = list.length - 1; at >= 0; at--) if (isMeant(list[at] as Item)) return list[at]
  return undefined
}

/** A list of nothing yet. */
export function blanks<Item>(length: number): (Item | undefined)[] {
  const list = new Array<Item | undefined>(length)
  for (let at = 0; at < length; at++) list[at] = undefined
  return list
}

export function zeros(length: number): number[] {
  const list = new Array<number>(length)
  for (let at = 0; at < length; at++) list[at] = 0
  return list
}
