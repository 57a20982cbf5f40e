/** Neighbours that all pass a test, as many as there are; `joins` tells whether one goes on with the one before. */
export const runsOf = <Item>(
  items: readonly Item[],
  test: (item: Item) => boolean,
  joins: (before: Item, item: Item) => boolean = () => true,
): (readonly Item[])[] => {
  const runs: Item[][] = []
  let open: Item[] | undefined
  for (const item of items) {
    const before = open?.at(-1)
    if (!test(item)) open = undefined
    else if (open && before !== undefined && joins(before, item)) open.push(item)
    else {
      open = [item]
      runs.push(open)
    }
  }
  return runs
}
