/** Puts an item behind all that come before it or are its equals. Lists of a few items are quicker kept in order than sorted. */
export function insertInOrder<Item>(list: Item[], item: Item, compare: (a: Item, b: Item) => number): void {
  let place = list.length
  list.push(item)
  for (; place > 0 && compare(list[place - 1] as Item, item) > 0; place--) list[place] = list[place - 1] as Item
  list[place] = item
}
